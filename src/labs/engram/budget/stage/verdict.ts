/** The loss of the model under the divider, against the best of all. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const large = { size: 30, face: 'serif', bold: true } as const;
const gap = 12;

export function verdict(view: View): Mark[] {
  const { at, frame, words } = view;
  const loss = frame.losses.all[at.model];
  const written = fixed(loss, 2);
  const isBest = loss === frame.loss.best;
  const above = fixed(100 * (loss / frame.loss.best - 1), 0);
  const unit = isBest
    ? say(words.lowest, { n: frame.rho.length })
    : say(words.above, { percent: above, best: fixed(frame.loss.best, 2) });
  const parts = partsText(view);
  const beside = textWidth(written, large) + gap;
  const wide = beside + Math.max(textWidth(unit), textWidth(parts));
  const divider = at.shareAt(frame.rho[at.model]);
  const fits = divider + gap + wide <= at.right;
  const x = fits ? divider + gap : Math.max(at.left, divider - gap - wide);
  return [
    label('loss', [x, at.number], written, { ...large, fill: isBest ? 'deep' : 'coral', phase: 2 }),
    label('loss unit', [x + beside, at.number - 16], unit, { fill: 'ink', phase: 2 }),
    label('loss parts', [x + beside, at.number], parts, { fill: 'ink-2', phase: 2 }),
  ];
}

/** What facts and the rule cost this model; where only one is asked, which. */
function partsText({ at, frame, values, words }: View): string {
  const { facts, rule } = frame.losses;
  if (values.facts === 0) return words.onlyRule;
  if (values.facts === 1) return words.onlyFacts;
  return say(words.parts, { facts: fixed(facts[at.model], 2), rule: fixed(rule[at.model], 2) });
}
