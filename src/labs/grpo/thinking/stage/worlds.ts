/** What both methods share: the start, the scale, and the switch between the two worlds. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { LONGEST } from '../../../../../sims/grpo/thinking.ts';
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { endOf, methods, topOf, wrongOf, type View, type World } from './layout.ts';

/** From how many times the start on an answer has grown: below it may be chance. */
const grown = 1.25;

/** Who writes longer wrong answers than at the start. */
function growth({ frame, values: { world }, words }: View): string {
  const [grpo, equal] = methods.map(
    (method) => wrongOf(frame, world, method) > grown * frame.begun[world],
  );
  return words[grpo ? (equal ? 'bothGrow' : 'grpoGrows') : equal ? 'equalGrows' : 'noneGrow'];
}

/** Which world it is, and what has become of wrong answers in it. */
export function heading(view: View): Mark[] {
  const { at, values, words } = view;
  const size = at.isWide ? 16 : 13;
  const isBarren = values.world === 'pay' && view.frame.gain.every((chance) => chance === 0);
  const world = isBarren ? words.nothing : words[values.world];
  const bold = { bold: true, size } as const;
  const below = at.isWide ? words.caption : growth(view);
  return [
    label(
      'title',
      [0, size - 1],
      at.isWide ? say(words.title, { world, growth: growth(view) }) : world,
      {
        ...{ ...bold, fill: 'ink' },
      },
    ),
    label('caption', [0, at.isWide ? 36 : 30], below, {
      ...(at.isWide ? { fill: 'ink-2' } : { ...bold, fill: 'ink' }),
    }),
  ];
}

/** How long answers were before anything was learnt, through the rows of both methods. */
export function start(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const steps = fixed(frame.begun[values.world], 1);
  const x = at.left + frame.begun[values.world] * at.step;
  const says = say(words.begun, { steps });
  return [
    ...methods.map((method) =>
      line(
        `${method} begun`,
        [x, topOf(view, method) - 3, x, endOf(view, method) + (method === 'constant' ? 16 : 12)],
        { stroke: 'ink', dashed: true, thick: 1.5, says },
      ),
    ),
    label('begun', [x, at.scale], say(words.start, { steps }), { anchor: 'middle', fill: 'ink' }),
  ];
}

export function scale({ at, words, width }: View): Mark[] {
  const end = at.left + LONGEST * at.step;
  const y = at.scale - 14;
  return [
    line('scale', [at.left, y, Math.min(width, end), y], { stroke: 'rule-2' }),
    ...[16, 24].map((steps) =>
      label(`tick ${steps}`, [at.left + steps * at.step, at.scale], String(steps), {
        ...{ anchor: 'middle', fill: 'ink-2' },
      }),
    ),
    label('last tick', [end, at.scale], say(words.steps, { steps: LONGEST }), {
      ...{ anchor: at.isWide ? 'middle' : 'start', fill: 'ink-2' },
    }),
  ];
}

/** Pixels between the two ends of the switch. */
const throws = 28;

function switchAt(view: View): { readonly x: number; readonly y: number } {
  const { at, words } = view;
  const hint = at.isWide ? textWidth(words.hint, { bold: true }) + 22 : 0;
  const name = hint + textWidth(words.never, { bold: true });
  return { x: Math.max(name, textWidth(pairOf(view, 'path'))) + 16, y: at.foot };
}

/** How long wrong answers have become in a world. */
function pairOf({ at, frame, words }: View, world: World): string {
  const [grpo, equal] = methods.map((method) => fixed(wrongOf(frame, world, method), 1));
  return say(words[at.isWide ? 'pair' : 'pairShort'], { grpo, equal });
}

/** Both worlds by name, and under each how long wrong answers have become there. */
export function worlds(view: View): Mark[] {
  const { at, words, width } = view;
  const { x, y } = switchAt(view);
  return [
    line('above', [0, y - 21, width, y - 21], { stroke: 'rule' }),
    label('hint', [0, at.isWide ? y + 4 : y + 40], words.hint, {
      ...{ bold: true, fill: 'deep' },
    }),
    line('switch', [x, y, x + throws, y], { stroke: 'rule', thick: 6 }),
    ...end(view, 'path', [x - 14, y], 'end'),
    ...end(view, 'pay', [x + throws + 14, y], 'start'),
  ];
}

function end(
  view: View,
  world: World,
  [x, y]: readonly [x: number, y: number],
  anchor: 'start' | 'end',
): Mark[] {
  const { values, words } = view;
  const isShown = values.world === world;
  const name = words[world === 'path' ? 'never' : 'helps'];
  return [
    label(`${world} name`, [x, y + 4], name, {
      ...{ anchor, bold: isShown, fill: isShown ? 'deep' : 'ink-2', sets: { world } },
    }),
    label(`${world} pair`, [x, y + 21], pairOf(view, world), { anchor, fill: 'coral' }),
  ];
}

export function grip(view: View): Grip {
  const { x, y } = switchAt(view);
  const value = view.values.world === 'path' ? 0 : 1;
  return {
    ...{ key: 'world', knob: 'world', name: view.words.worldName, value, from: 0, to: 1 },
    ...{ x: x + value * throws, y, dx: throws, dy: 0 },
  };
}
