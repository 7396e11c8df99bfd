/** On a phone: vessels lie on their sides, their dials beside them. */
import type { Frame } from '../../../../../sims/moe/experiments/balancing/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/balancing/knobs.ts';
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { line, poly, rect, label } from '../../../kit/make.ts';
import type { Drawing, Mark, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { countsOf, openedOf, openedSays, vesselSays, type Counts } from './counts.ts';
import { dial, dialGrip } from './dial.ts';

const height = 380;
const top = 40;
const pitch = 19.5;
const left = 70;
/** In two columns: fingers tell them apart. */
const dialAt = (i: number): number => 30 + (i % 2) * 24;
const roomy = 5.6; // fair shares that always have room
const thick = 13;

type View = Scene<Frame, Values>;
const rowOf = (i: number): number => top + i * pitch;
/** Pixels of a fair share: where there are many in one vessel, the scale gives way. */
const fairOf = ({ frame, width }: View): number =>
  (width - left - 8) / Math.max(roomy, ...frame.share, ...frame.alone);

export function lying(scene: View): Drawing {
  const { frame, width, words, open } = scene;
  const counts = countsOf(frame);
  const fair = fairOf(scene);
  const opened = openedOf(open, frame.load.length);
  return {
    width,
    height,
    marks: [
      ...legend(scene, counts),
      ...frame.load.flatMap((_, i) => vessel(scene, counts, i, fair, opened)),
      ...fairLine(scene, fair),
      ...numbers(scene, counts, fair),
      ...(opened === undefined
        ? []
        : [
            label('opened', [0, 30], fitted(openedSays(words, frame, opened), width), {
              fill: 'ink',
            }),
          ]),
    ],
    grips: frame.bias.map((value, i) =>
      dialGrip(words, i, value, { x: dialAt(i), y: rowOf(i) + thick / 2 }),
    ),
  };
}

function legend({ words }: View, { kinds }: Counts): Mark[] {
  let x = 0;
  return kinds.flatMap(({ name, paint }): Mark[] => {
    const at = x;
    x += 26 + textWidth(words[name]);
    return [
      rect(`${name} square`, [at, 3, 10, 10], { fill: paint }),
      label(`${name} name`, [at + 14, 12], words[name], { fill: 'ink-2' }),
    ];
  });
}

function vessel(
  scene: View,
  counts: Counts,
  i: number,
  fair: number,
  opened: number | undefined,
): Mark[] {
  const { frame, words, values, width } = scene;
  const y = rowOf(i);
  let x = left;
  const fills = counts.kinds.map((kind): Mark => {
    const w = (kind.given[i] / frame.fair) * fair;
    x += w;
    return rect(`fill ${kind.name} ${i}`, [x - w, y, w, thick], {
      fill: kind.paint,
      opacity: opened === undefined || opened === i ? 0.75 : 0.3,
      phase: 1,
    });
  });
  const over = Math.max(0, frame.share[i] - 1) * fair;
  const alone = left + frame.alone[i] * fair;
  const share = Math.max(2, frame.share[i]) * fair;
  return [
    rect(`vessel ${i}`, [left, y, 2 * fair, thick], {
      fill: 'panel',
      stroke: opened === i ? 'deep' : 'rule',
      thick: opened === i ? 2 : 1,
      lights: 'load',
    }),
    ...fills,
    rect(`over ${i}`, [left + fair, y, over, thick], { fill: 'coral', opacity: 0.9, phase: 1 }),
    poly(`alone ${i}`, [left, y - 2, alone, y - 2, alone, y + thick + 2, left, y + thick + 2], {
      stroke: 'ink-3',
      dashed: true,
      phase: 1,
    }),
    rect(`answers ${i}`, [left, y - 3, Math.min(share, width - left), thick + 6], {
      says: vesselSays(words, frame, i),
      opens: `expert-${i + 1}`,
    }),
    label(`number ${i}`, [14, y + 11], String(i + 1), { anchor: 'end', fill: 'ink-2' }),
    ...dial({
      words,
      i,
      bias: frame.bias[i],
      notch: 0,
      x: dialAt(i),
      y: y + thick / 2,
      r: 8,
      method: values.method,
    }),
  ];
}

function fairLine({ frame, words, width }: View, fair: number): Mark[] {
  const x = left + fair;
  const text = `${words.fair}: ${say(words.tokens, { tokens: Math.round(frame.fair) })}`;
  return [
    line('fair', [x, top - 6, x, rowOf(16)], { stroke: 'ink', thick: 1.5 }),
    label('fair text', [30, height - 6], text, { fill: 'ink' }),
    label('dashed', [width, height - 6], words.dashed, { anchor: 'end', fill: 'ink-2' }),
  ];
}

/** The large number after its bar, or in the emptier row next to it where there is no room. */
function numbers({ frame, width, words }: View, { fullest }: Counts, fair: number): Mark[] {
  const share = fixed(frame.share[fullest], 2);
  const look = { size: 22, face: 'serif', bold: true } as const;
  const wide = textWidth(share, look) + 4 + textWidth(words.shares);
  const endOf = (i: number): number => left + Math.max(2, frame.share[i] ?? Infinity) * fair + 8;
  const isFree = (i: number): boolean =>
    Math.max(endOf(i), left + (frame.alone[i] ?? 0) * fair) + wide <= width;
  const isRoom = endOf(fullest) + wide <= width;
  const row = isRoom ? fullest : ([fullest + 1, fullest - 1].find(isFree) ?? fullest);
  const x = Math.min(endOf(row), width - wide);
  const y = rowOf(row) + 13;
  const worst = Math.max(...frame.alone);
  const other = frame.alone.indexOf(worst);
  const isNamed = worst > roomy && other !== row && frame.share[other] < worst - 40 / fair;
  return [
    ...(isNamed
      ? [
          label('alone text', [left + worst * fair - 4, rowOf(other) + 11], fixed(worst, 2), {
            anchor: 'end',
            fill: 'ink-2',
            halo: true,
          }),
        ]
      : []),
    label('share', [x, y + 3], share, { fill: 'coral', halo: true, phase: 1, ...look }),
    label('shares', [x + textWidth(share, look) + 4, y], words.shares, {
      fill: 'coral',
      halo: true,
      phase: 1,
    }),
  ];
}
