/**
 * The last pass: the last column once more, as wide as its letters. What it wrote stands in the
 * column, what it threw away beside, and the words say why.
 */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Branch } from '../../../../../sims/mtp/experiments/drafts/frame.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted } from '../../../kit/text-width.ts';
import { heightOf, visible, type View } from './layout.ts';

const paints: Readonly<Record<Branch['fate'], Paint>> = {
  kept: 'teal',
  rejected: 'coral',
  dropped: 'ink-3',
};

export function lastPass(view: View): Mark[] {
  const { frame } = view;
  if (frame.passes === 0) return [];
  return [
    ...link(view),
    ...frame.branches.flatMap((branch, i) => draft(view, i, branch)),
    ...own(view),
    ...(view.arrangement === 'wide' ? reasons(view) : whyRejected(view)),
  ];
}

const keptOf = ({ frame }: View): number =>
  frame.branches.filter(({ fate }) => fate === 'kept').length;

/** From the last column of the passes to the same column, magnified. */
function link(view: View): Mark[] {
  const { at, frame, values, words, arrangement } = view;
  const count = frame.counts[frame.passes - 1];
  const x = at.left + 2 + (frame.passes - 1) * at.column;
  const [top, wide] = [heightOf(view, count), Math.max(2, 0.8 * at.column)];
  const look = { stroke: 'deep', thick: 1.5 } as const;
  const name = arrangement === 'wide' ? say(words.last, { count }) : words.lastShort;
  return [
    rect('last column', [x - 1.5, top - 1.5, wide + 3, count * at.unit + 1.5], { ...look, r: 2 }),
    line('link', [x + wide + 2, top, at.last.written - 2, top], { ...look, dashed: true }),
    label('last name', [at.last.written, heightOf(view, values.drafts + 1) - 8], name, {
      ...{ fill: 'deep', bold: true },
    }),
  ];
}

/** A letter of the last pass, at the height at which it would be written. */
function chip(view: View, key: string, x: number, level: number, look: Look): Mark[] {
  const { chip: size } = view.at.last;
  const y = heightOf(view, level + 1);
  const { paint, soft, dashed, letter, says, phase } = look;
  return [
    rect(key, [x, y + 0.5, size, view.at.unit - 3], {
      ...{ fill: soft, stroke: paint, thick: 2, dashed, r: 5, says, phase },
    }),
    label(`${key} letter`, [x + size / 2, y + view.at.unit / 2 + 5], letter, {
      ...{ anchor: 'middle', face: 'mono', size: 16, bold: true, fill: paint, says, phase },
    }),
  ];
}

interface Look {
  readonly paint: Paint;
  readonly soft: Paint;
  readonly dashed: boolean;
  readonly letter: string;
  readonly says: string;
  readonly phase: number;
}

function draft(view: View, i: number, branch: Branch): Mark[] {
  const { words, at } = view;
  const { fate, character } = branch;
  const isKept = fate === 'kept';
  const says = say(words[`${fate}Says`], {
    ...{ draft: visible(character), q: fixed(100 * branch.q, 0), p: fixed(100 * branch.p, 0) },
    ...{ keep: fixed(branch.keep, 2), die: fixed(branch.die, 2) },
  });
  const y = heightOf(view, i + 0.5);
  return [
    ...chip(view, `chip ${i}`, isKept ? at.last.written : at.last.thrown, i, {
      ...{ paint: paints[fate], soft: isKept ? 'teal-soft' : 'panel', dashed: !isKept },
      ...{ letter: visible(character), says, phase: isKept ? 0 : 1 },
    }),
    ...(fate === 'rejected'
      ? [
          line(`broken ${i}`, [at.last.thrown - 7, y + 6, at.last.thrown - 2, y - 6], {
            ...{ stroke: 'coral', thick: 2.5, phase: 1 },
          }),
        ]
      : []),
  ];
}

/** The model's own token: after the last draft, or in place of the one that it rejected. */
function own(view: View): Mark[] {
  const { frame, words, at } = view;
  return chip(view, 'own', at.last.written, keptOf(view), {
    ...{ paint: 'ink', soft: 'panel', dashed: false, letter: visible(frame.own), phase: 1 },
    says: say(words[`${frame.ownKind}Says`], { own: visible(frame.own) }),
  });
}

/** Why a draft was kept or not: the die, and below what it had to fall. */
function reasonOf({ values, words }: View, { fate, die, keep }: Branch): string {
  if (fate === 'dropped') return words.droppedWhy;
  if (values.temperature === 0) return words[`${fate}Greedy`];
  if (keep === 1) return words.sure;
  return say(words[`${fate}Die`], { die: fixed(die, 2), keep: fixed(keep, 2) });
}

/** A line of words beside each letter, from the first draft up. */
function reasons(view: View): Mark[] {
  const { at, frame, words, width } = view;
  const { words: x } = at.last;
  const isBroken = frame.ownKind === 'residual';
  const written = (key: string, y: number, text: string, fill: Paint): Mark =>
    label(key, [x, y], fitted(text, width - x), { fill });
  return [
    ...frame.branches.map((branch, i) => {
      const y = heightOf(view, i + 0.5) + (branch.fate === 'rejected' ? -2 : 4);
      return written(`reason ${i}`, y, reasonOf(view, branch), paints[branch.fate]);
    }),
    written(
      'own name',
      heightOf(view, keptOf(view) + 0.5) + (isBroken ? 11 : 4),
      words[`${frame.ownKind}Name`],
      'ink',
    ),
  ];
}

/** On a phone there is room for one reason: of the draft that was rejected. */
function whyRejected(view: View): Mark[] {
  const { at, frame, width } = view;
  const rejected = frame.branches.find(({ fate }) => fate === 'rejected');
  if (rejected === undefined) return [];
  return [
    label('reason', [width, at.foot + 31], fitted(reasonOf(view, rejected), width), {
      ...{ fill: 'coral', anchor: 'end' },
    }),
  ];
}
