/** The number: how many of the facts are right with the table, and without it. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

export function verdict(view: View): Mark[] {
  const { at, arrangement, frame, words } = view;
  const isWide = arrangement === 'wide';
  const before = knownBefore(view);
  const now = `${fixed(frame.facts.zeroed, 0)} %`;
  const written = before === undefined ? now : `${fixed(before, 0)} % → ${now}`;
  const look = { size: at.large, face: 'serif', bold: true } as const;
  const beside = textWidth(written, look) + 12;
  const what = before === undefined ? 'never' : frame.table ? 'withIt' : 'withBefore';
  return [
    label('heading', [0, isWide ? 14 : 12], words[isWide ? 'heading' : 'headingShort'], {
      ...{ fill: 'ink', bold: true, size: isWide ? 15 : 13 },
    }),
    label('kept', [0, at.number], written, { ...look, fill: 'coral', phase: 2 }),
    label('kept unit', [beside, at.number - 15], words[isWide ? 'ofFacts' : 'ofFactsShort'], {
      fill: 'ink',
      phase: 2,
    }),
    label('kept with', [beside, at.number], words[`${what}${isWide ? '' : 'Short'}`], {
      ...{ fill: 'ink-2', phase: 2 },
    }),
  ];
}

/** When the table was last there; of a model that never had one, nothing. */
const knownBefore = ({ frames }: View): number | undefined =>
  frames.findLast(({ table }) => table)?.facts.whole;
