/** The drafts of the last pass: a chain that grows to the right and breaks off where one is rejected. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Branch } from '../../../../../sims/mtp/experiments/drafts/frame.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { stem, visible, type View } from './layout.ts';

const paints: Readonly<Record<Branch['fate'], Paint>> = {
  kept: 'teal',
  rejected: 'coral',
  dropped: 'ink-3',
};

const chipOf = ({ at, arrangement }: View): number =>
  Math.min(arrangement === 'wide' ? 64 : 40, at.branch.slot - 14);

export function branches(view: View): Mark[] {
  const { frame } = view;
  if (frame.passes === 0) return [];
  return [
    ...frame.branches.flatMap((branch, i) => [
      ...joint(view, i, branch),
      ...chip(view, i, branch),
      ...bars(view, i, branch),
    ]),
    ...own(view),
  ];
}

/** From the cursor, or the chip before it. */
function joint(view: View, i: number, { fate }: Branch): Mark[] {
  const { top, h, slot } = view.at.branch;
  const to = stem + i * slot;
  const from = i === 0 ? 0 : to - slot + chipOf(view);
  return [
    line(`joint ${i}`, [from, top + h / 2, to, top + h / 2], {
      ...{ stroke: paints[fate], thick: fate === 'kept' ? 3 : 1.5, dashed: fate !== 'kept' },
      phase: fate === 'kept' ? 0 : 1,
    }),
  ];
}

function chip(view: View, i: number, branch: Branch): Mark[] {
  const { words, at, arrangement } = view;
  const { top, h, slot } = at.branch;
  const w = chipOf(view);
  const { fate, character } = branch;
  const says = say(words[`${fate}Says`], {
    ...{ draft: visible(character), q: fixed(100 * branch.q, 0), p: fixed(100 * branch.p, 0) },
    ...{ keep: fixed(branch.keep, 2), die: fixed(branch.die, 2) },
  });
  const isWide = arrangement === 'wide';
  return [
    rect(`chip ${i}`, [stem + i * slot + 1, top, w - 2, h], {
      ...{ fill: fate === 'kept' ? 'teal-soft' : 'panel', stroke: paints[fate] },
      ...{ thick: fate === 'dropped' ? 1 : 2, dashed: fate !== 'kept', r: 6, says, phase: 0 },
      opacity: fate === 'dropped' ? 0.6 : 1,
    }),
    label(
      `character ${i}`,
      [stem + i * slot + w / 2, top + h / 2 + (isWide ? 6 : 5)],
      visible(character),
      {
        ...{ anchor: 'middle', face: 'mono', size: isWide ? 18 : 15, bold: true, says, phase: 0 },
        ...{ fill: paints[fate] },
      },
    ),
    ...(fate === 'rejected' ? [strike(view, i)] : []),
  ];
}

/** A stroke through the joint before it. */
function strike(view: View, i: number): Mark {
  const { top, h, slot } = view.at.branch;
  const x = stem + i * slot - 7;
  return line(`broken ${i}`, [x - 4, top + h / 2 + 9, x + 4, top + h / 2 - 9], {
    ...{ stroke: 'coral', thick: 3, phase: 1 },
  });
}

/** How likely the draft was to the drafter and to the model, and the die. */
function bars(view: View, i: number, branch: Branch): Mark[] {
  const { words, at, arrangement, values } = view;
  const { top, h, slot } = at.branch;
  const full = chipOf(view) - 2;
  const [x, y] = [stem + i * slot + 1, top + h + 8];
  const share = (key: string, row: number, part: number, fill: Paint, name: string): Mark[] => [
    rect(`${key} space ${i}`, [x, y + 9 * row, full, 6], { stroke: 'rule-2' }),
    rect(`${key} ${i}`, [x, y + 9 * row, full * part, 6], {
      ...{ fill, says: say(words.barSays, { name, percent: fixed(100 * part, 1) }) },
    }),
  ];
  const isSeen = branch.fate !== 'dropped';
  return [
    ...share('q', 0, branch.q, 'ink-3', words.draft),
    ...(isSeen ? share('p', 1, branch.p, 'deep', words.model) : []),
    ...(isSeen && arrangement === 'wide' && values.temperature > 0 && slot > 88
      ? [
          label(`die ${i}`, [x, y + 34], branch.keep === 1 ? words.sure : dice(branch), {
            fill: branch.fate === 'kept' ? 'teal' : 'coral',
          }),
        ]
      : []),
  ];
}

const dice = ({ die, keep, fate }: Branch): string =>
  `${fixed(die, 2)} ${fate === 'kept' ? '<' : '≥'} ${fixed(keep, 2)}`;

/** The model's own token: after the last draft, or in place of the one that it rejected. */
function own(view: View): Mark[] {
  const { frame, words, at, arrangement } = view;
  const { top, h, slot } = at.branch;
  const i = frame.branches.findIndex(({ fate }) => fate === 'rejected');
  const isWide = arrangement === 'wide';
  const w = chipOf(view);
  // a rejected draft's place is taken: its replacement stands lower, under the bars
  const y = i < 0 ? top : top + h + (isWide ? 48 : 28);
  const x = stem + (i < 0 ? frame.branches.length : i) * slot;
  const height = isWide ? 28 : 24;
  const says = say(words[`${frame.ownKind}Says`], { own: visible(frame.own) });
  return [
    ...(i < 0
      ? [
          line(
            'joint own',
            [frame.branches.length === 0 ? 0 : x - slot + w, top + h / 2, x, top + h / 2],
            {
              ...{ stroke: 'ink', thick: 2, phase: 1 },
            },
          ),
        ]
      : []),
    rect('own', [x + 1, y, w - 2, i < 0 ? h : height], {
      ...{ fill: 'panel', stroke: 'ink', thick: 2, r: 6, says, phase: 1 },
    }),
    label(
      'own character',
      [x + w / 2, y + (i < 0 ? h : height) / 2 + (isWide ? 6 : 5)],
      visible(frame.own),
      {
        ...{
          anchor: 'middle',
          face: 'mono',
          size: isWide ? 18 : 15,
          bold: true,
          fill: 'ink',
          says,
        },
        phase: 1,
      },
    ),
    ...ownName(view, x + w + 8, y + (i < 0 ? h : height) / 2 + 4),
  ];
}

/** What the model's own token is, beside it where there is room. */
function ownName({ frame, words, width, arrangement }: View, x: number, y: number): Mark[] {
  const text = words[`${frame.ownKind}Name`];
  if (arrangement === 'phone' || x + textWidth(text) > width) return [];
  return [label('own name', [x, y], text, { fill: 'ink-2' })];
}
