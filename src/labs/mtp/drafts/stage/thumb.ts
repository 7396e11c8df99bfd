/** Drafts that run ahead of a cursor: accepted ones solid, the rejected one broken off; tokens a pass. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../../sims/mtp/experiments/drafts/frame.ts';
import type { Values } from '../../../../../sims/mtp/experiments/drafts/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { thumbOf, thumbSize, type Glimpse } from '../../../kit/thumb.ts';

const [left, top, size, gap] = [6, 14, 34, 14];
const [foot, unit, shown] = [150, 12, 12];

/** Bricks that a column has room for. */
const tallest = 4;

const visible = (character: string): string =>
  character === '\n' ? '↵' : character === ' ' ? '␣' : character;

export function thumb({ frame }: Glimpse<Frame, Values>): Drawing {
  return thumbOf([...chips(frame), ...columns(frame), ...mean(frame)]);
}

function chips({ branches, own }: Frame): Mark[] {
  const kept = branches.filter(({ fate }) => fate === 'kept').slice(0, 3);
  const rejected = branches.find(({ fate }) => fate === 'rejected');
  const x = (i: number): number => left + i * (size + gap);
  const chip = (i: number, y: number, text: string, look: 'teal' | 'coral' | 'ink'): Mark[] => [
    rect(`chip ${i} ${y}`, [x(i), y, size, size], {
      ...{ fill: look === 'teal' ? 'teal-soft' : 'panel', stroke: look, thick: 2.5, r: 7 },
      dashed: look === 'coral',
    }),
    label(`letter ${i} ${y}`, [x(i) + size / 2, y + 25], visible(text), {
      ...{ anchor: 'middle', face: 'mono', size: 22, bold: true, fill: look },
    }),
  ];
  const last = kept.length;
  return [
    ...kept.flatMap(({ character }, i) => [
      line(`way ${i}`, [x(i) + size, top + size / 2, x(i + 1), top + size / 2], {
        ...{ stroke: i + 1 < last || !rejected ? 'teal' : 'coral', thick: 3 },
        dashed: i + 1 === last && rejected !== undefined,
      }),
      ...chip(i, top, character, 'teal'),
    ]),
    ...(rejected ? chip(last, top, rejected.character, 'coral') : []),
    ...chip(last, rejected ? top + size + 6 : top, own, 'ink'),
  ];
}

function columns({ counts }: Frame): Mark[] {
  return counts.slice(-shown).flatMap((count, pass) =>
    Array.from({ length: Math.min(count, tallest) }, (_, i) =>
      rect(`brick ${pass} ${i}`, [left + pass * 9, foot - (i + 1) * unit, 7, unit - 2], {
        ...{ fill: i === Math.min(count, tallest) - 1 ? 'ink' : 'teal', r: 1.5 },
      }),
    ),
  );
}

const mean = ({ perPass }: Frame): Mark[] => [
  label('mean', [thumbSize.width - 6, foot], fixed(perPass, 1), {
    ...{ anchor: 'end', face: 'serif', bold: true, size: 40, fill: 'teal' },
  }),
];
