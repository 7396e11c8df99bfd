/** What the chosen count, as flows into the output; dashed, what others would count without groups. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { from } from '../../../../../sims/moe/gate-phases.ts';
import { label, rect, ribbon } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { middle, type Columns } from './columns.ts';
import type { Expert, View } from './known.ts';

/** Most pixels of a flow. */
const widest = 30;

/** One flow, from a row into the output. */
interface Flow {
  readonly key: string;
  readonly row: number;
  readonly counts: number;
  readonly paint: Paint;
  readonly says: string;
}

/** Of an expert that a mistake has part in. */
export const paintOf = ({ right, standing }: Expert): Paint =>
  right !== undefined || standing === 'intruder' ? 'coral' : 'deep';

function flowsOf({ frame, words }: View, experts: readonly Expert[]): Flow[] {
  if (!from(frame.phase, 'gathered')) return [];
  const shared = frame.weights[frame.weights.length - 1];
  const chosen = experts
    .filter(({ isChosen }) => isChosen)
    .map((expert): Flow => {
      const counts = expert.counts ?? 0;
      const says = say(words.countsSays, { n: expert.i + 1, counts: fixed(counts, 3) });
      return { key: `flow ${expert.i}`, row: expert.i, counts, paint: paintOf(expert), says };
    });
  const always: Flow = {
    key: 'flow shared',
    row: experts.length,
    counts: shared,
    paint: 'teal',
    says: words.sharedSays,
  };
  return shared > 0 ? [...chosen, always] : chosen;
}

/** At most a row. */
const thickOf = ({ values }: View, { pitch }: Columns, counts: number): number =>
  Math.min(pitch - 2, (Math.abs(counts) * widest) / Math.max(1, values.scale));

/** Side by side into one column at the right, at half the height. */
export function flowMarks(scene: View, columns: Columns, experts: readonly Expert[]): Mark[] {
  const { output } = columns;
  if (!output) return [];
  const flows = flowsOf(scene, experts);
  const thick = flows.map(({ counts }) => thickOf(scene, columns, counts));
  const top = middle(columns, 4) - sum(thick) / 2;
  return [
    ...flows.flatMap(({ key, row, paint, says }, n): Mark[] => {
      const [b, bw] = [top + sum(thick.slice(0, n)), thick[n]];
      const look = { fill: paint, says, phase: 2 } as const;
      return [
        ribbon(key, wayOf(columns, row, { b, bw }), { ...look, opacity: 0.35, lights: 'weights' }),
        rect(`${key} in`, [output.x, b, output.w, bw], look),
      ];
    }),
    ...missedMarks(scene, columns, experts, top),
  ];
}

/** From a row into the output. */
const wayOf = (columns: Columns, row: number, { b, bw }: { b: number; bw: number }) =>
  ({
    along: 'right',
    from: columns.counts.x + columns.counts.w + 2,
    to: columns.output?.x ?? 0,
    a: middle(columns, row) - bw / 2,
    aw: bw,
    b,
    bw,
  }) as const;

const missedOf = (experts: readonly Expert[]): (Expert & { readonly missed: number })[] =>
  experts.flatMap((expert) =>
    expert.missed === undefined ? [] : [{ ...expert, missed: expert.missed }],
  );

/** Above what comes together: the flows that would come without groups. */
function missedMarks(
  scene: View,
  columns: Columns,
  experts: readonly Expert[],
  top: number,
): Mark[] {
  const { frame, words } = scene;
  const isWeighed = from(frame.phase, 'gathered');
  let b = top - 2;
  return missedOf(experts).flatMap(({ i, missed }): Mark[] => {
    const bw = thickOf(scene, columns, missed);
    b -= bw;
    const counts = isWeighed ? fixed(missed, 2) : words.isMissed;
    const x = columns.counts.x + columns.counts.w + 4;
    const y = middle(columns, i) - (isWeighed ? bw / 2 + 4 : -4);
    const long = say(words.missed, { counts });
    const fits = x + textWidth(long) < (columns.output?.x ?? 0);
    const text = fits ? long : say(words.missedShort, { counts });
    const says = missedSays(scene, i);
    const look = { stroke: 'ink-3', dashed: true, says, phase: 2 } as const;
    return [
      ...(isWeighed ? [ribbon(`missed ${i}`, wayOf(columns, i, { b, bw }), look)] : []),
      label(`missed text ${i}`, [x, y], text, { fill: 'ink-2', halo: true, says, phase: 2 }),
    ];
  });
}

const missedSays = ({ frame, words }: View, i: number): string =>
  say(words.missedSays, { n: i + 1, experts: frame.ungrouped.join(', ') });

/** A number that is large, or has a note under it, reaches higher. */
const above = (expert: Expert | undefined): number =>
  expert?.isBest ? 19 : expert?.right === undefined ? 12 : 15;

/** On a phone: a bar above each number, as long as the expert counts, or would without groups. */
export function countBars(scene: View, columns: Columns, experts: readonly Expert[]): Mark[] {
  const { x, w: widest } = columns.counts;
  const box = (row: number, counts: number): readonly [number, number, number, number] => {
    const w = Math.min(widest, (Math.abs(counts) * widest) / Math.max(1, scene.values.scale));
    return [x + widest - 4 - w, middle(columns, row) - above(experts[row]), w, 3];
  };
  return [
    ...flowsOf(scene, experts).map(({ key, row, counts, paint, says }) =>
      rect(key, box(row, counts), { fill: paint, says, phase: 2 }),
    ),
    ...missedOf(experts).map(({ i, missed }) =>
      rect(`missed ${i}`, box(i, missed), {
        ...{ stroke: 'ink-3', dashed: true, says: missedSays(scene, i), phase: 2 },
      }),
    ),
  ];
}
