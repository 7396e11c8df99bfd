/** From every expert to its copies: a token is as wide where a flow begins as where it ends. */
import { sum } from '../../../../../sims/math/vector.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { ribbon } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { groupOf, openedOf, paints, strength, type View } from './layout.ts';

/** A copy, and the GPU and slot that it lies in. */
export interface Copy {
  readonly expert: number;
  readonly gpu: number;
  readonly slot: number;
  readonly tokens: number;
}

export const copiesOf = ({ frame: { held, perCopy } }: Pick<View, 'frame'>): Copy[] =>
  held.flatMap((ofGpu, gpu) =>
    ofGpu.map((expert, slot) => ({ expert, gpu, slot, tokens: perCopy[expert] })),
  );

export const copySays = ({ words }: View, { expert, gpu, tokens }: Copy): string =>
  say(words.copy, { n: expert + 1, gpu: gpu + 1, tokens: number(tokens, 1) });

export function flows(view: View): Mark[] {
  const { at, frame } = view;
  const { load, gpuLoad } = frame;
  const begun = load.map((tokens, i) => at.expert(i) - (tokens * at.flow) / 2);
  const ended = gpuLoad.planned.map((tokens, g) => at.gpu(g) - (tokens * at.flow) / 2);
  // From the left to the right at either end, so that flows of one expert do not cross.
  const ordered = copiesOf(view).sort((p, q) => p.gpu - q.gpu || p.expert - q.expert);
  const opened = openedOf(view);
  const drawn = ordered.map((copy): Mark => {
    const { expert, gpu, slot, tokens } = copy;
    const width = tokens * at.flow;
    const [a, b] = [begun[expert], ended[gpu]];
    begun[expert] += width;
    ended[gpu] += width;
    const way = { along: 'down', from: at.mouth, to: at.brim, a, aw: width, b, bw: width } as const;
    return ribbon(`flow ${gpu} ${slot}`, way, {
      fill: paints[groupOf(expert)],
      opacity: opened === expert ? 0.7 : strength(view, expert, 0.32),
      says: copySays(view, copy),
      phase: 1,
    });
  });
  return sum(load) > 0 ? drawn : [];
}
