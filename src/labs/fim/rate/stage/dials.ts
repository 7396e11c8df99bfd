/** The two dials: good is right on both. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Way } from '../../../../../sims/fim/experiments/rate/frame.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { filledPart, goingOnPart, tones, wayOf, worst, type View } from './layout.ts';

const ways: readonly Way[] = ['bare', 'bareWords', 'behind', 'behindWords'];
const corners = 32;

export const dials = (view: View): Mark[] => [...filling(view), ...goingOn(view)];

interface Dial {
  readonly key: string;
  readonly x: number; // of the hub
  readonly fill: Paint;
}

/** A point of a dial, at a part of its way and of its radius. */
function point({ at }: View, { x }: Dial, part: number, out: number): readonly [number, number] {
  const angle = Math.PI * (1 - part);
  return [x + out * at.radius * Math.cos(angle), at.hub - out * at.radius * Math.sin(angle)];
}

function face(view: View, dial: Dial, part: number): Mark[] {
  const arc = (from: number, to: number): number[] =>
    Array.from({ length: corners + 1 }, (_, i) =>
      point(view, dial, from + ((to - from) * i) / corners, 1),
    ).flat();
  const thick = view.at.isWide ? 12 : 8;
  return [
    poly(`${dial.key} face`, arc(0, 1), { stroke: 'rule', thick }),
    poly(`${dial.key} reached`, arc(0, Math.max(0.001, part)), {
      ...{ stroke: dial.fill, thick, opacity: 0.45 },
    }),
  ];
}

function needle(view: View, dial: Dial, part: number, says: string): Mark[] {
  const [x, y] = point(view, dial, part, 0.86);
  return [
    line(`${dial.key} needle`, [dial.x, view.at.hub, x, y], {
      ...{ stroke: dial.fill, thick: view.at.isWide ? 4 : 3, says, phase: 1 },
    }),
    circle(`${dial.key} hub`, [dial.x, view.at.hub, view.at.isWide ? 7 : 5], { fill: dial.fill }),
  ];
}

/** A stroke across the dial, with its name outside or inside. */
function tick(
  view: View,
  dial: Dial,
  key: string,
  part: number,
  look: { fill: Paint; says: string },
): Mark {
  const [a, b] = [point(view, dial, part, 0.9), point(view, dial, part, 1.12)];
  return line(`${dial.key} ${key}`, [...a, ...b], {
    ...{ stroke: look.fill, thick: 2.5, says: look.says },
  });
}

function told(view: View, dial: Dial, large: string, unit: string, says: string): Mark[] {
  const { at } = view;
  const y = at.hub + at.large + 6;
  return [
    label(`${dial.key} large`, [dial.x, y], large, {
      ...{ size: at.large, face: 'serif', bold: true, anchor: 'middle', fill: dial.fill, says },
    }),
    label(`${dial.key} unit`, [dial.x, y + 16], fitted(unit, at.half + at.gap / 2), {
      ...{ anchor: 'middle', fill: 'ink' },
    }),
  ];
}

/** What lies at the ends of a dial. */
function ends({ at, width }: View, dial: Dial, left: string, right: readonly string[]): Mark[] {
  const y = at.hub + 15;
  const look = { anchor: 'middle', fill: 'ink-2' } as const;
  const widest = Math.max(...right.map((text) => textWidth(text)));
  const x = Math.min(dial.x + at.radius, width - widest / 2);
  return [
    label(`${dial.key} left end`, [dial.x - at.radius, y], left, look),
    ...right.map((text, i) => label(`${dial.key} right end ${i}`, [x, y + 14 * i], text, look)),
  ];
}

function heading({ at, words }: View, dial: Dial, key: string): Mark {
  const text = fitted(words[key], at.half, { bold: true, size: at.isWide ? 14 : 12 });
  return label(`${dial.key} name`, [dial.x, at.name - 2], text, {
    ...{ bold: true, anchor: 'middle', fill: 'ink', size: at.isWide ? 14 : 12 },
  });
}

function filling(view: View): Mark[] {
  const { at, frame, words } = view;
  const dial: Dial = { key: 'filling', x: at.lefts[0] + at.half / 2, fill: 'deep' };
  const part = filledPart(frame.filled);
  const large = `${fixed(frame.filled, 0)} %`;
  const says = say(words.filledSays, {
    ...{ percent: large, name: fixed(frame.filledOf.name, 0), open: fixed(frame.filledOf.open, 0) },
  });
  const guessing = say(words.guessingSays, { percent: fixed(frame.guessing, 0) });
  return [
    heading(view, dial, 'filling'),
    ...face(view, dial, part),
    tick(view, dial, 'guessing', filledPart(frame.guessing), { fill: 'grey', says: guessing }),
    ...needle(view, dial, part, says),
    ...ends(view, dial, '0', [at.isWide ? '100 %' : '100']),
    ...told(view, dial, large, at.isWide ? words.holes : words.holesShort, says),
  ];
}

function goingOn(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const now = wayOf(values);
  const dial: Dial = { key: 'going', x: at.lefts[1] + at.half / 2, fill: tones[now] };
  const part = goingOnPart(frame.lost[now]);
  const large = fixed(frame.goingOn[now], 2);
  const says = say(words.goingSays, {
    ...{ loss: large, least: fixed(frame.least, 2), way: words[now] },
  });
  return [
    heading(view, dial, 'going'),
    ...face(view, dial, part),
    ...ways.map((way) =>
      tick(view, dial, way, goingOnPart(frame.lost[way]), {
        fill: tones[way],
        says: say(words.goingSays, {
          ...{ loss: fixed(frame.goingOn[way], 2), least: fixed(frame.least, 2), way: words[way] },
        }),
      }),
    ),
    ...needle(view, dial, part, says),
    ...ends(view, dial, fixed(frame.least + worst, 2), [
      fixed(frame.least, 2),
      ...(at.isWide ? [words.leastThere] : []),
    ]),
    ...told(view, dial, large, at.isWide ? words.natsAWord : words.natsShort, says),
  ];
}
