/** Above each column what it is, what it decides, and what can be dragged; this phase's is lit. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { from, type Phase } from '../../../../../sims/moe/gate-phases.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { Columns } from './columns.ts';
import { focus, type Part, type View } from './known.ts';

/** From line to line. */
const leading = 15;

interface Head {
  readonly part: Part;
  readonly name: string;
  readonly about: string;
  readonly drag?: string;
}

/** What the last column holds in a phase. */
const measured = (phase: Phase): 'fit' | 'score' | 'weight' =>
  from(phase, 'gathered') ? 'weight' : from(phase, 'scores') ? 'score' : 'fit';

export const heads = (scene: View, columns: Columns): Mark[] => [
  ...headsOf(scene).flatMap((head) => headMarks(scene, columns, head)),
  ...(columns.token ? ends(scene, columns) : []),
];

function headsOf({ frame, values, words }: View): Head[] {
  const isAside = from(frame.phase, 'copy');
  return [
    { part: 'fit', name: words.fit, about: words.ofToken, drag: words.dragFit },
    {
      part: 'why',
      name: words.why,
      about: say(words.who, { k: values.k }),
      drag: words.dragBias,
    },
    {
      part: 'group',
      name: words.group,
      about: values.groupScore === 'topTwo' ? words.ofTwo : words.ofOne,
    },
    {
      part: 'counts',
      name: words[measured(frame.phase)],
      about: isAside ? words.howMuch : '',
    },
  ];
}

/** On a phone there is room for two lines. */
function headMarks(scene: View, columns: Columns, { part, name, about, drag }: Head): Mark[] {
  const { frame, width } = scene;
  const { x, w } = columns[part];
  const near = columns.token ? 6 : 3;
  const isNow = part === focus[frame.phase];
  const [left, right] = [Math.max(0, x - near), Math.min(width, x + w + near)];
  const below: readonly (readonly [string, string, Paint])[] = columns.token
    ? [
        ['about', about, 'ink-2'],
        ['drag', drag ?? '', 'deep'],
      ]
    : [drag ? ['drag', drag, 'deep'] : ['about', part === 'counts' ? about : '', 'ink-2']];
  return [
    ...(isNow
      ? [
          rect('now', [left, columns.head - 12, right - left, columns.foot - columns.head + 12], {
            ...{ r: 4, fill: 'deep-soft', opacity: 0.55 },
          }),
        ]
      : []),
    label(`${part} head`, [x, columns.head], name, { bold: true, fill: isNow ? 'ink' : 'ink-2' }),
    ...below.map(([key, text, fill], n) =>
      label(`${part} ${key}`, [x, columns.head + (n + 1) * leading], text, { fill }),
    ),
  ];
}

/** Above the experts' numbers, and above what comes together. */
function ends({ frame, words, width }: View, { name, head }: Columns): Mark[] {
  const shared = frame.weights[frame.weights.length - 1];
  const sum = fixed(frame.weightSum, 2);
  const at = { anchor: 'end' } as const;
  return [
    label('experts', [name, head], words.expert, { ...at, bold: true, fill: 'ink-2' }),
    label('follow', [name, head + leading], words.follow, { ...at, fill: 'deep' }),
    label('output', [width, head], words.output, { ...at, bold: true, fill: 'ink-2' }),
    ...(from(frame.phase, 'gathered')
      ? [
          label('sum', [width, head + leading], say(words.sumOf, { sum }), {
            ...{ ...at, fill: 'deep', says: say(words.sumSays, { sum }) },
          }),
        ]
      : []),
    ...(shared > 0
      ? [
          label('sum shared', [width, head + 2 * leading], say(words.plusShared, { shared }), {
            ...{ ...at, fill: 'teal', says: words.sharedSays },
          }),
        ]
      : []),
  ];
}
