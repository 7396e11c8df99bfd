/** The poisoned character, the places that hear it, and what it costs them. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { costAt, margin, type View } from './layout.ts';
import { hears } from './places.ts';

const look = { size: 30, face: 'serif', bold: true } as const;

export const poison = (view: View): Mark[] => [
  ...track(view),
  ...joined(view),
  ...sameSlot(view),
  ...number(view),
];

/** The first and the last place on the line that the ring slides along. */
function ends({ at, frame, arrangement, width }: View): { from: number; to: number } {
  if (arrangement === 'phone') return { from: margin, to: width - margin };
  const [first, last] = [at.place(0).x, at.place(Math.max(1, frame.length - 1)).x];
  return { from: first + at.placeWidth / 2 - 1, to: last + at.placeWidth / 2 - 1 };
}

export function poisonGrip(view: View): Grip {
  const { at, frame, words } = view;
  const { from, to } = ends(view);
  const last = Math.max(2, frame.length);
  const step = (to - from) / (last - 1);
  return {
    ...{ key: 'poison', knob: 'poisoned', name: words.poisonName, value: frame.place },
    x: Math.min(to, from + (frame.place - 1) * step),
    ...{ y: at.track, dx: to - from, dy: 0, from: 1, to: last },
  };
}

function track(view: View): Mark[] {
  const { at, arrangement, words, width } = view;
  const { from, to } = ends(view);
  const { x } = poisonGrip(view);
  const right = x + 14 + textWidth(words.drag) <= width;
  return [
    line('track', [from, at.track, to, at.track], {
      stroke: 'rule-2',
      thick: 3,
      lights: 'poisoned',
    }),
    label(
      'drag',
      [right ? x + 14 : x - 14, at.track + (arrangement === 'wide' ? 20 : -14)],
      words.drag,
      {
        anchor: right ? 'start' : 'end',
        fill: 'deep',
      },
    ),
  ];
}

/** From the line up to every place that reads the slot, where all stand in one row. */
function joined(view: View): Mark[] {
  const { at, frame, arrangement } = view;
  if (arrangement === 'phone') return [];
  return frame.gates.flatMap((_, i): Mark[] => {
    if (!hears(view, i)) return [];
    const { x, foot } = at.place(i);
    const middle = x + at.placeWidth / 2 - 1;
    const top = foot + at.hang + Math.max(0, costAt(frame, i)) * at.nat;
    const isOwn = i === frame.place - 1;
    return [
      line(`joined ${i}`, [middle, top, middle, at.track], {
        ...{ stroke: 'coral', thick: isOwn ? 2 : 1.5, dashed: !isOwn, phase: 1 },
      }),
    ];
  });
}

/** Said at the other place that the poison costs most. */
function sameSlot(view: View): Mark[] {
  const { at, arrangement, frame, words, width } = view;
  const others = [...frame.gates.keys()].filter((i) => hears(view, i) && i !== frame.place - 1);
  if (arrangement === 'phone' || others.length === 0) return [];
  const worst = others.reduce((a, b) => (costAt(frame, b) > costAt(frame, a) ? b : a));
  const middle = at.place(worst).x + at.placeWidth / 2 - 1;
  const right = middle + 7 + textWidth(words.sameSlot) <= width;
  return [
    label('same slot', [middle + (right ? 7 : -7), at.track - 7], words.sameSlot, {
      ...{ anchor: right ? 'start' : 'end', fill: 'coral', halo: true, phase: 1 },
    }),
  ];
}

function number(view: View): Mark[] {
  const { at, arrangement, frame, words } = view;
  const written = `${frame.harm < 0 ? '−' : '+'}${fixed(Math.abs(frame.harm), 2)}`;
  const beside = margin + textWidth(written, look) + 10;
  const isWide = arrangement === 'wide';
  const many = isWide ? words.places : words.placesShort;
  const where = say(frame.struck === 1 ? words.onePlace : many, { n: frame.struck });
  const unseen = {
    harm: fixed(frame.harmText, 2),
    empty: fixed(frame.loss.empty - frame.loss.learned, 2),
  };
  return [
    label('harm', [margin, at.number], written, { ...look, fill: 'coral', phase: 2 }),
    label('harm unit', [beside, at.number - 15], words.nats, { fill: 'ink', phase: 2 }),
    label('harm where', [beside, at.number], where, { fill: 'ink', phase: 2 }),
    label(
      'unseen',
      [margin, at.number + 20],
      say(isWide ? words.unseen : words.unseenShort, unseen),
      {
        fill: 'ink-2',
      },
    ),
  ];
}
