/** Drafts drawn from one hill, kept or replaced, until they pile up as the other. */
import { simulation } from '../../../contract/simulation.ts';
import { sample, stream, type Random } from '../../../math/random.ts';
import { sum, zeros, type Vector } from '../../../math/vector.ts';
import { appendix, firstDrop, lookAhead, scheduledToken, throughput } from '../../look-ahead.ts';
import { acceptance, firstToken, residual, tokensPerCycle, verify } from '../../speculative.ts';
import type { Frame } from './frame.ts';
import { knobs, playedBy, steps, tokens, type Values } from './knobs.ts';
import { apart, hillOf } from './run/hills.ts';
import { wrongCycle, wrongToken, type Cycle } from './run/mistakes.ts';

export const run = simulation<Values, Frame>(knobs, {
  *simulate({ model, draft, rule, seed }) {
    const [p, q] = [hillOf(model), hillOf(draft)];
    const [drafts, dice] = [stream(seed, 'drafts'), stream(seed, 'dice')];
    const out = rule === 'residual' ? firstToken(p, q) : wrongToken(rule, p, q);
    const alpha = acceptance(p, q);
    const fixed = {
      ...{ p, q, out, residual: residual(p, q), hill: p.map((share) => 100 * share) },
      ...{ overlap: 100 * alpha, perPass: tokensPerCycle(Math.min(1, alpha), 1) },
      ...{ exactOff: 100 * apart(out, p), ...scheduled() },
    };
    const [kept, replaced] = [zeros(tokens), zeros(tokens)];
    let last = { isThrown: false, drafted: 0, die: 0, keep: 0, isKept: false, written: 0 };
    let balls = 0;
    for (let step = 0; step < steps; step++) {
      for (; balls < playedBy(step); balls++) {
        const drafted = sample(q, drafts);
        const cycle = cycleOf(rule, p, q, drafted, dice);
        (cycle.isKept ? kept : replaced)[cycle.written]++;
        last = { isThrown: true, drafted, ...cycle };
      }
      const pile = kept.map((count, x) => (balls > 0 ? (100 * (count + replaced[x])) / balls : 0));
      yield {
        ...{ step, ...fixed, balls, kept: [...kept], replaced: [...replaced], pile, ...last },
        keptShare: balls > 0 ? (100 * sum(kept)) / balls : 0,
        off: balls > 0 ? apart(pile, fixed.hill) : 0,
      };
    }
  },
});

/** One cycle with one draft. A draft that is kept brings a bonus token: that is for the next place. */
function cycleOf(
  rule: Values['rule'],
  p: Vector,
  q: Vector,
  drafted: number,
  random: Random,
): Cycle {
  if (rule !== 'residual') return wrongCycle(rule, p, q, drafted, random);
  const { accepted, tokens: written, dice } = verify([p, p], [q], [drafted], random);
  return { ...dice[0], isKept: accepted === 1, written: written[0] };
}

/** What DSpark's appendix A computes for a schedule that looks ahead, and for one that does not. */
function scheduled(): { ahead: number; firstDrop: number } {
  const { p, q, first, second, speeds } = appendix;
  const thetas = second.map((after) => throughput([first, after], speeds));
  return {
    ahead: scheduledToken(p, q, thetas.map(lookAhead))[0],
    firstDrop: scheduledToken(p, q, thetas.map(firstDrop))[0],
  };
}
