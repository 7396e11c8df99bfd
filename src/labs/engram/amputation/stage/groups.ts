/** The tasks: what is asked, the first question, and how far the gate opens for it. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

/** In the order of the frame's arrays, and which words of a window decide. */
const tasks = [
  { key: 'pair', counts: [4, 5] },
  { key: 'triple', counts: [3, 4, 5] },
  { key: 'marked', counts: [0, 1] },
  { key: 'rule', counts: [1, 2, 5] },
] as const;
const space = 4;
const [gateWide, gateTall] = [64, 7];

export const groups = (view: View): Mark[] =>
  tasks.flatMap(({ key, counts }, task) => [
    label(`task ${task}`, [0, baseOf(view, task)], view.words[key], {
      ...{ fill: 'ink', bold: true },
    }),
    ...(view.arrangement === 'wide' ? question(view, task, counts) : []),
    ...gate(view, task),
  ]);

const baseOf = ({ at }: View, task: number): number => at.first + task * at.pitch;

/** The first question, what decides in ink, and its answer. */
function question(view: View, task: number, counts: readonly number[]): Mark[] {
  const { frame } = view;
  const y = baseOf(view, task) + 17;
  let x = 0;
  const words = [...frame.questions[task][0], '→', frame.answers[task][0]];
  return words.map((word, i) => {
    const isLast = i === words.length - 1;
    const fill = counts.includes(i) || isLast ? 'ink' : 'ink-3';
    const mark = label(`asked ${task} ${i}`, [x, y], word, { fill });
    x += textWidth(word) + space;
    return mark;
  });
}

/** Its width is how far it is open. */
function gate(view: View, task: number): Mark[] {
  const { frame, words, arrangement, width } = view;
  const open = frame.gates[task];
  const text = say(words.gate, { open: fixed(open, 2) });
  const isWide = arrangement === 'wide';
  const y = baseOf(view, task) + (isWide ? 25 : -8);
  const x = isWide ? 0 : width - gateWide;
  const says = say(words.gateSays, { task: words[tasks[task].key], open: fixed(open, 2) });
  return [
    rect(`gate ${task}`, [x, y, gateWide, gateTall], { fill: 'rule', says }),
    rect(`open ${task}`, [x, y, gateWide * open, gateTall], { fill: 'teal', phase: 0 }),
    label(`gate name ${task}`, [isWide ? x + gateWide + 6 : x - 6, y + gateTall], text, {
      ...{ fill: 'teal', anchor: isWide ? 'start' : 'end' },
    }),
  ];
}
