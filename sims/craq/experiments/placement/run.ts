/** Three tables of chains over six SSDs, and who answers what while some SSDs are gone. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import type { Vector } from '../../../math/vector.ts';
import { designCounts, findBalanced } from '../../design.ts';
import {
  documented,
  failureShares,
  fullest,
  naive,
  pairCounts,
  readLoad,
  type Placement,
} from '../../placement.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, ssds, type Values } from './knobs.ts';

const lanes: readonly Lane[] = ['fixed', 'notes', 'balanced'];
/** Of the notes' tables. */
const sizes = { ssds, replicas: 3, targets: 5 };

/** How many ways to lose three SSDs leave a chain without any copy. */
function deadlyOf(chains: Placement): number {
  const sets = chains.map((chain) => [...chain].sort((a, b) => a - b).join());
  return new Set(sets).size; // of three copies: each set of SSDs that is a chain
}

export const run = simulation<Values, Frame>(knobs, {
  *simulate({ failed }) {
    const { found, tried } = findBalanced(sizes);
    if (found === undefined) throw new Error('there is a balanced table of these sizes');
    const { chains: needed, together } = designCounts(sizes);
    const tables: Readonly<Record<Lane, Placement>> = {
      fixed: naive,
      notes: documented,
      balanced: found,
    };
    const gone = failed.flatMap((is, ssd) => (is === 1 ? [ssd] : []));
    const loads = each(lanes, (lane) => readLoad(tables[lane], ssds, gone));
    /** All reads of an SSD are those of a copy in each of its chains. */
    const unit = sizes.targets / sizes.replicas;
    const inUnits = (reads: Vector): Vector => reads.map((one) => one / unit);
    const own = each(lanes, (lane) => inUnits(loads[lane].own));
    const taken = each(lanes, (lane) => inUnits(loads[lane].taken));
    yield {
      step: 0,
      gone: gone.length,
      even: gone.length < ssds ? ssds / (ssds - gone.length) : 0,
      chains: each(lanes, (lane) => tables[lane].map((chain) => [...chain])),
      own,
      taken,
      reads: each(lanes, (lane) => own[lane].map((reads, ssd) => reads + taken[lane][ssd])),
      names: [...'ABCDEF'],
      fullest: each(lanes, (lane) => fullest(tables[lane], ssds, gone)),
      lost: each(lanes, (lane) => loads[lane].lost.length),
      deadly: each(lanes, (lane) => deadlyOf(tables[lane])),
      shareOfFirst: each(lanes, (lane) => Math.max(...failureShares(tables[lane], ssds, 0))),
      fixedPairs: pairCounts(naive, ssds),
      notesPairs: pairCounts(documented, ssds),
      balancedPairs: pairCounts(found, ssds),
      needed,
      together,
      tried,
    };
  },
});
