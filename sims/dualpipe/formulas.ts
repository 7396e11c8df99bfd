/** What each schedule costs, as formulas: V3 Table 2, and the README of DualPipe for DualPipeV. */
import { requireEven } from './checks.ts';
import { requireDurations, type Durations } from './durations.ts';
import { requireFinite, requireWhole } from '../math/checks.ts';

export type Schedule = 'gpipe' | '1f1b' | 'zb1p' | 'dualpipe' | 'dualpipev';

export interface Price {
  /** Idle time of a device, in the unit of the durations. */
  readonly bubble: number;
  /** Copies of its stages' parameters on a device, where 1 is one stage's. */
  readonly copies: number;
  /** Chunks whose activations the worst device holds at once. */
  readonly activations: number;
  readonly devices: number;
}

/**
 * At the same number of stages. The bubble of DualPipe is exact for the worst device where
 * F = W = B − W and F&B = F + B; elsewhere it is near, above or below.
 *
 * GPipe is ours: the bubble of 1F1B, and all micro-batches held.
 *
 * @param stages PP: even for DualPipe and DualPipeV
 * @param batches M
 * @throws RangeError for counts and durations that are none, or too long to be added
 */
export function price(
  schedule: Schedule,
  stages: number,
  batches: number,
  durations: Durations,
): Price {
  const price = priceOf(schedule, stages, batches, durations);
  requireFinite('price', 'bubble', price.bubble);
  return price;
}

function priceOf(schedule: Schedule, stages: number, batches: number, durations: Durations): Price {
  requireWhole('price', 'stages', stages, 1);
  requireWhole('price', 'micro-batches', batches, 1);
  requireDurations('price', durations);
  const { forward, backward, weight, fused } = durations;
  switch (schedule) {
    case 'gpipe':
    case '1f1b':
      return {
        bubble: (stages - 1) * (forward + backward),
        copies: 1,
        activations: schedule === 'gpipe' ? batches : stages,
        devices: stages,
      };
    case 'zb1p':
      return {
        bubble: (stages - 1) * (forward + backward - 2 * weight),
        ...{ copies: 1, activations: stages, devices: stages },
      };
    case 'dualpipe':
    case 'dualpipev':
      requireEven('price', 'stages', stages);
      return {
        bubble: (stages / 2 - 1) * (fused + backward - 3 * weight),
        ...{ copies: 2, activations: stages + 1 },
        devices: schedule === 'dualpipe' ? stages : stages / 2,
      };
    default:
      throw new RangeError(`price requires a known schedule, got ${String(schedule)}`);
  }
}
