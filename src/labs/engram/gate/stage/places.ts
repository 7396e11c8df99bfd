/** Every character with its gate behind it, and what the poison costs there. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { costAt, margin, type View } from './layout.ts';

const gap = 2;
const legend = 12; // base line

export const places = (view: View): Mark[] => [
  ...view.frame.gates.flatMap((_, i) => place(view, i)),
  ...scales(view),
];

/** Whether a place reads the poisoned slot. */
export const hears = ({ frame }: View, i: number): boolean => costAt(frame, i) !== 0;

function place(view: View, i: number): Mark[] {
  const { at, frame, words } = view;
  const { x, foot } = at.place(i);
  const w = at.placeWidth - gap;
  const gate = frame.gates[i];
  const [struck, poisoned] = [hears(view, i), i === frame.place - 1];
  const cost = costAt(frame, i);
  const [top, depth] = [foot + at.hang, cost * at.nat];
  const says = say(struck ? words.struck : words.place, {
    ...{ n: i + 1, character: frame.characters[i], gate: fixed(gate, 2), cost: fixed(cost, 2) },
  });
  return [
    rect(`full ${i}`, [x, foot - at.gate, w, at.gate], { fill: 'rule', opacity: 0.45, says }),
    rect(`gate ${i}`, [x, foot - gate * at.gate, w, gate * at.gate], {
      ...{ fill: struck ? 'coral' : 'teal', opacity: struck ? 0.85 : 0.6, phase: 0 },
    }),
    label(`character ${i}`, [x + w / 2, foot + at.letter], frame.characters[i], {
      ...{ size: at.letterSize, face: 'serif', anchor: 'middle', bold: poisoned },
      fill: struck ? 'coral' : 'ink',
    }),
    ...(struck
      ? [
          rect(`cost ${i}`, [x, Math.min(top, top + depth), w, Math.abs(depth)], {
            ...{ fill: cost > 0 ? 'coral' : 'teal', says, phase: 1 },
          }),
        ]
      : []),
  ];
}

/** What a column is, and how high one nat is. */
function scales(view: View): Mark[] {
  const { at, arrangement, words, width } = view;
  const { foot } = at.place(0);
  const isWide = arrangement === 'wide';
  const base = at.number + 20;
  const right = width - margin;
  return [
    label('legend', [margin, legend], isWide ? words.columns : words.short, {
      fill: 'teal',
    }),
    line('open', [margin, foot - at.gate, width - margin, foot - at.gate], {
      stroke: 'ink-3',
      dashed: true,
    }),
    line('nat', [right, base - at.nat, right, base], { stroke: 'coral', thick: 2 }),
    label('nat name', [right - 6, base], isWide ? words.costs : words.nat, {
      anchor: 'end',
      fill: 'ink-2',
    }),
  ];
}
