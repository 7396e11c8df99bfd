/** What is asked, as tokens, and the two switches of how going on is asked. */
import type { Values } from '../../../../../sims/fim/experiments/rate/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const chipHeight = 20;
const between = 3;

export const asking = (view: View): Mark[] => [...hole(view), ...text(view), ...switches(view)];

interface Chip {
  readonly told: string;
  readonly fill: Paint;
  readonly ink: Paint;
}

const mark = (told: string): Chip => ({ told, fill: 'ink', ink: 'panel' });
const word = (told: string, fill: Paint = 'panel'): Chip => ({ told, fill, ink: 'ink' });

/** As many chips as there is room for. */
function row(key: string, chips: readonly Chip[], left: number, top: number, room: number): Mark[] {
  let x = left;
  return chips.flatMap(({ told, fill, ink }, i): Mark[] => {
    const w = textWidth(told) + 10;
    if (x + w > left + room) return [];
    const from = x;
    x += w + between;
    return [
      rect(`${key} ${i}`, [from, top, w, chipHeight], { fill, stroke: 'rule', r: 4 }),
      label(`${key} ${i} text`, [from + w / 2, top + 14], told, { anchor: 'middle', fill: ink }),
    ];
  });
}

function hole({ at, values, words }: View): Mark[] {
  const [left, top] = [at.lefts[0], at.ask];
  const p = [word('let', 'deep-soft')];
  const s = ['int', ';', '(', '…', 'use', 'lamp', ';'].map((one) => word(one, 'teal-soft'));
  const [begin, middle, end] = [mark(words.begin), mark(words.hole), mark(words.end)];
  const chips =
    values.order === 'psm' ? [begin, ...p, middle, ...s, end] : [middle, ...s, begin, ...p, end];
  const lines = at.isWide ? [chips] : [chips.slice(0, 5), chips.slice(5, 9), chips.slice(9)];
  return [
    ...lines.flatMap((own, i) => row(`hole ${i}`, own, left, top + i * (chipHeight + 3), at.half)),
    label(
      'hole answer',
      [left, top + lines.length * (chipHeight + 3) + 14],
      fitted(words.asksHole, at.half),
      {
        fill: 'deep',
      },
    ),
  ];
}

function text({ at, values, words }: View): Mark[] {
  const start = values.behind ? [mark(words.begin)] : [];
  const all = ['let', 'lamp', 'int', ';', '(', 'sort', 'mix', ')'].map((one) => word(one));
  return row('text', [...start, ...all], at.lefts[1], at.ask, at.half);
}

function switches(view: View): Mark[] {
  const { at, values, words } = view;
  const all = [
    { knob: 'behind', told: words[at.isWide ? 'behindSwitch' : 'behindShort'] },
    { knob: 'without', told: words[at.isWide ? 'withoutSwitch' : 'withoutShort'] },
  ] as const satisfies readonly { knob: keyof Values; told: string }[];
  return all.flatMap(({ knob, told }, i): Mark[] => {
    const isOn = values[knob];
    const [x, y] = [at.lefts[1], at.ask + chipHeight + 8 + i * at.askPitch];
    const says = told;
    const sets = { [knob]: !isOn };
    return [
      rect(`switch ${knob}`, [x, y, 15, 15], {
        ...{ fill: isOn ? 'deep' : 'panel', stroke: 'deep', thick: 1.5, r: 3, says, sets },
        lights: knob,
      }),
      ...(isOn
        ? [
            line(`switch ${knob} a`, [x + 3, y + 8, x + 6.5, y + 11.5], {
              stroke: 'panel',
              thick: 2,
            }),
            line(`switch ${knob} b`, [x + 6.5, y + 11.5, x + 12, y + 4], {
              stroke: 'panel',
              thick: 2,
            }),
          ]
        : []),
      label(`switch ${knob} name`, [x + 21, y + 12], fitted(told, at.half - 21), {
        ...{ fill: 'deep', bold: isOn, says, sets },
      }),
    ];
  });
}
