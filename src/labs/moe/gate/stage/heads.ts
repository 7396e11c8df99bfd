/** Above each column what it is, what it decides, and what can be dragged; this phase's is lit. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { from, type Phase } from '../../../../../sims/moe/gate-phases.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { Columns } from './columns.ts';
import { focus, type Part, type View } from './known.ts';

/** From line to line. */
const leading = 15;

/** In a column's three lines, the last in blue where it can be dragged. */
type Head = readonly [part: Part, name: string, about: string, last: string];

/** What the last column holds in a phase. */
const measured = (phase: Phase): 'fit' | 'score' | 'weight' =>
  from(phase, 'gathered') ? 'weight' : from(phase, 'scores') ? 'score' : 'fit';

export function heads(scene: View, columns: Columns): Mark[] {
  const { words, width } = scene;
  const { token, name, head, height } = columns;
  const look = { anchor: 'end', bold: true, fill: 'ink-2' } as const;
  return [
    label('heading', [0, 14], words[token ? 'heading' : 'headingShort'], {
      ...{ bold: true, fill: 'ink', size: token ? 15 : 13 },
    }),
    ...headsOf(scene).flatMap((one) => headMarks(scene, columns, one)),
    ...(token
      ? [
          label('experts', [name, head], words.expert, look),
          label('scores', [columns.why.x - 8, head], words.score, look),
          label('output', [width, head], words.output, look),
        ]
      : [label('dashed', [0, height - 6], words.dashed, { fill: 'ink-2' })]),
  ];
}

function headsOf({ frame, values, words }: View): Head[] {
  const { phase, weightSum } = frame;
  const last = words[`${measured(phase)}Head`];
  return [
    ['fit', words.fit, words.ofToken, words.dragFit],
    ['why', words.why, words.onlyChoice, words.dragBias],
    ['group', words.group, words[values.groupScore], words.bestOpen],
    [
      'counts',
      last,
      from(phase, 'copy') ? words.howMuch : '',
      from(phase, 'scaled') ? say(words.scaled, { sum: fixed(weightSum, 1) }) : '',
    ],
  ];
}

/** On a phone there is room for two lines. */
function headMarks(scene: View, columns: Columns, [part, name, about, last]: Head): Mark[] {
  const { frame, width } = scene;
  const { x, w } = columns[part];
  const near = columns.token ? 6 : 3;
  const isNow = part === focus[frame.phase];
  const isDragged = part === 'fit' || part === 'why';
  const [left, right] = [Math.max(0, x - near), Math.min(width, x + w + near)];
  const line = (key: string, n: number, text: string, isBlue: boolean): Mark =>
    label(`${part} ${key}`, [x, columns.head + n * leading], text, {
      fill: isBlue ? 'deep' : 'ink-2',
    });
  return [
    ...(isNow
      ? [
          rect('now', [left, columns.head - 12, right - left, columns.foot - columns.head + 12], {
            ...{ r: 4, fill: 'deep-soft', opacity: 0.55 },
          }),
        ]
      : []),
    label(`${part} head`, [x, columns.head], name, { bold: true, fill: isNow ? 'ink' : 'ink-2' }),
    ...(columns.token ? [line('about', 1, about, false)] : []),
    ...(columns.token || isDragged ? [line('last', columns.token ? 2 : 1, last, isDragged)] : []),
  ];
}
