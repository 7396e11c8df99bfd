/** How large the outlier is, on a ruler of powers of ten, and where it stands: three things to drag. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { shape } from '../../../../../sims/fp8/experiments/tiles/knobs.ts';
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

const powers = [0, 1, 2, 3, 4, 5, 6, 7];
const raised = [...'⁰¹²³⁴⁵⁶⁷'];

const ends = ({ at, width }: View): readonly [from: number, to: number] => [
  at.rulerLeft,
  width - at.rulerRight,
];

export function outlierMarks(view: View): Mark[] {
  const { at, words, values, arrangement } = view;
  const isWide = arrangement === 'wide';
  const [from, to] = ends(view);
  const placeOf = (power: number): number => from + ((to - from) * power) / 7;
  const y = at.ruler;
  const text = say(words[isWide ? 'grow' : 'growShort'], { size: number(values.outlier, 0) });
  const { x } = sizeGrip(view);
  return [
    label('grow', [0, y - 16], text, { fill: 'deep', bold: true }),
    line('ruler', [from, y, to, y], { stroke: 'rule', thick: 4 }),
    line('grown', [from, y, x, y], { stroke: 'ink', thick: 4, lights: 'outlier' }),
    ...powers.map((power) =>
      line(`tick ${power}`, [placeOf(power), y + 6, placeOf(power), y + 10], { stroke: 'ink-2' }),
    ),
    ...powers.map((power) =>
      label(
        `power ${power}`,
        [placeOf(power), y + 23],
        power === 0 ? '1' : `10${power === 1 ? '' : raised[power]}`,
        {
          ...{ anchor: 'middle', fill: 'ink-2' },
        },
      ),
    ),
  ];
}

function sizeGrip(view: View): Grip {
  const { values, words, at } = view;
  const [from, to] = ends(view);
  const part = Math.log10(values.outlier) / 7;
  return {
    ...{ key: 'outlier', knob: 'outlier', name: words.outlierName, value: values.outlier },
    ...{ x: from + part * (to - from), y: at.ruler, dx: to - from, dy: 0 },
    ...{ from: 1, to: 1e7, log: true },
  };
}

/** Over the column and beside the row in which it stands, on the first panel. */
export function grips(view: View): Grip[] {
  const { values, words, at } = view;
  const { x, y, w, h } = at.panelOf('tensor');
  const column: Grip = {
    ...{ key: 'column', knob: 'column', name: words.columnName, value: values.column },
    ...{ x: x + (values.column - 0.5) * w, y: y - 9, dx: (shape.columns - 1) * w, dy: 0 },
    ...{ from: 1, to: shape.columns },
  };
  const row: Grip = {
    ...{ key: 'row', knob: 'row', name: words.rowName, value: values.row },
    ...{ x: x - 9, y: y + (values.row - 0.5) * h, dx: 0, dy: (shape.rows - 1) * h },
    ...{ from: 1, to: shape.rows },
  };
  return [sizeGrip(view), column, ...(values.channel ? [] : [row])];
}
