/** How much of what was known of facts is left without the table. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { margin, type View } from './layout.ts';

const large = { size: 30, face: 'serif', bold: true } as const;

export function verdict(view: View): Mark[] {
  const { at, arrangement, frame, words } = view;
  const isWide = arrangement === 'wide';
  const { written, unit, facts } = ofFacts(view);
  const beside = margin + textWidth(written, large) + 12;
  const others = {
    ...{ rule: fixed(frame.rule.whole, 0), ruleLeft: fixed(frame.rule.zeroed, 0) },
    ...{ exceptions: fixed(frame.exceptions.whole, 0) },
    exceptionsLeft: fixed(frame.exceptions.zeroed, 0),
  };
  const rest = say(isWide ? words.others : words.othersShort, others);
  return [
    label('kept', [margin, at.number], written, { ...large, fill: 'coral', phase: 2 }),
    label('kept unit', [beside, at.number - 16], unit, { fill: 'ink', phase: 2 }),
    label('kept facts', [beside, at.number], facts, { fill: 'ink-2', phase: 2 }),
    label('kept others', [margin, at.number + 22], rest, { fill: 'ink-2', phase: 2 }),
  ];
}

/** Against the last time that the table was there; a model that never had one has only its share. */
function ofFacts({ arrangement, frame, frames, words }: View): {
  readonly written: string;
  readonly unit: string;
  readonly facts: string;
} {
  const before = frames.findLast(({ table }) => table)?.facts.whole;
  const now = frame.facts.zeroed;
  if (before === undefined) {
    return { written: `${fixed(now, 0)} %`, unit: words.never, facts: words.neverTable };
  }
  const wide = frame.table ? words.left : words.leftNow;
  return {
    written: before > 0 ? `${fixed((100 * now) / before, 0)} %` : '–',
    unit: arrangement === 'wide' ? wide : words.leftShort,
    facts: say(words.facts, { before: fixed(before, 1), left: fixed(now, 1) }),
  };
}
