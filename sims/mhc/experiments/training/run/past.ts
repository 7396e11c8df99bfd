/** What a run has come through so far, a few steps at a time: 67 stretches at most, of 400 steps. */
import { each } from '../../../../contract/frame.ts';
import type { Vector } from '../../../../math/vector.ts';
import type { Frame, Lane, Mixed, Stretch } from '../frame.ts';

/** Steps of a stretch. */
const stretch = 6;
const mixed: readonly Mixed[] = ['hc', 'mhc'];
const lanes: readonly Lane[] = ['plain', ...mixed];

/** To three digits: what a colour or a line can show. */
const coarse = (value: number): number => Number(value.toPrecision(3));

interface Now extends Pick<Frame, 'step' | 'loss' | 'spikes'> {
  readonly through: Readonly<Record<Lane, Vector>>;
}

/** One step more: of a stretch, what was at its last step so far. */
export function withStep(past: readonly Stretch[], now: Now): Stretch[] {
  const { step, through, loss, spikes } = now;
  const here = {
    step,
    gain: each(mixed, (lane) => through[lane].map(coarse)),
    loss: each(lanes, (lane) => coarse(loss[lane])),
    spikes,
  };
  const isNew = (step - 1) % stretch === 0;
  return isNew ? [...past, here] : past.with(-1, here);
}
