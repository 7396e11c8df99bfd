/**
 * One token on its way through the gate, from left to right: how well each expert fits, its score
 * and bias that decide who is chosen, the groups that stay open, and how much the chosen count.
 */
import type { Frame } from '../../../../sims/moe/experiments/gate/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/gate/knobs.ts';
import { label, line, rect, ribbon } from '../../kit/make.ts';
import type { Drawing, Mark, Scene } from '../../kit/marks.ts';
import { say } from '../../kit/say.ts';
import { textWidth } from '../../kit/text-width.ts';
import { fitMarks, grips, whyMarks } from './stage/bars.ts';
import { columnsIn, middle, type Columns } from './stage/columns.ts';
import { countMarks } from './stage/counts.ts';
import { doors } from './stage/doors.ts';
import { countBars, flowMarks } from './stage/flows.ts';
import { heads } from './stage/heads.ts';
import { expertsOf, type Expert, type View } from './stage/known.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const columns = columnsIn(scene);
  const experts = expertsOf(scene);
  return {
    width: scene.width,
    height: columns.height,
    marks: [
      ...heads(scene, columns),
      ...tokenMarks(scene, columns, experts),
      ...experts.flatMap((expert) => row(scene, columns, expert)),
      ...sharedMarks(scene, columns, experts.length),
      ...doors(scene, columns),
      ...(columns.output ? flowMarks(scene, columns, experts) : countBars(scene, columns, experts)),
      ...countMarks(scene, columns, experts),
    ],
    grips: grips(scene, columns, experts),
  };
}

function tokenMarks({ words }: View, columns: Columns, experts: readonly Expert[]): Mark[] {
  const { token, name } = columns;
  if (!token) return [];
  const y = middle(columns, 4);
  return [
    ...experts
      .filter(({ isOut, isChosen, standing }) => isChosen || (!isOut && standing === 'racing'))
      .map(({ i, isChosen }): Mark => {
        const w = isChosen ? 3 : 1.25;
        const ends = { a: y - w / 2, aw: w, b: middle(columns, i) - w / 2, bw: w };
        const way = { along: 'right', from: token.x + token.w, to: name - 12, ...ends } as const;
        return ribbon(`edge ${i}`, way, {
          fill: isChosen ? 'deep' : 'ink-3',
          opacity: isChosen ? 0.8 : 0.5,
          phase: 1,
        });
      }),
    rect('token', [token.x, y - 18, token.w, 36], {
      r: 5,
      fill: 'panel',
      stroke: 'ink',
      thick: 1.5,
    }),
    label('token name', [token.x + token.w / 2, y + 4], words.token, {
      anchor: 'middle',
      bold: true,
      fill: 'ink',
    }),
  ];
}

/** Past the gate: every token goes to the shared expert. */
function sharedMarks({ words }: View, columns: Columns, row: number): Mark[] {
  const { token, counts, name } = columns;
  const y = middle(columns, row);
  const [from, to] = [token ? name - 12 : 0, counts.x - 10];
  const begin = to - textWidth(words.always) - 8;
  const way = { along: 'right', from: token ? token.x + token.w : 0, to: from } as const;
  const ends = { a: middle(columns, 4) - 1.5, aw: 3, b: y - 1.5, bw: 3 };
  return [
    ...(token ? [ribbon('edge shared', { ...way, ...ends }, { fill: 'teal', opacity: 0.8 })] : []),
    line('way shared', [from, y, begin, y], {
      stroke: 'teal',
      thick: 3,
      opacity: 0.8,
      says: words.sharedSays,
    }),
    label('shared', [to, y + 4], words.always, { anchor: 'end', bold: true, fill: 'teal' }),
  ];
}

function row(scene: View, columns: Columns, expert: Expert): Mark[] {
  const { i, isChosen, isOut, standing } = expert;
  const { name, pitch } = columns;
  const y = middle(columns, i);
  const left = Math.max(0, name - 14);
  return [
    label(`expert ${i}`, [name, y + 4], String(i + 1), {
      anchor: 'end',
      bold: isChosen,
      fill: isChosen ? 'deep' : isOut ? 'ink-3' : 'ink',
    }),
    rect(`pick ${i}`, [left, y - pitch / 2 + 1, name + 3 - left, pitch - 2], {
      says: say(scene.words[standing], { n: i + 1 }),
    }),
    ...fitMarks(scene, columns, expert),
    ...whyMarks(scene, columns, expert),
  ];
}
