/** Four chains with the same clients and faults, one for each way to answer reads; one is drawn. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { tick } from '../../cluster.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, ticks, type Values } from './knobs.ts';
import { fail, play, playersOf } from './run/players.ts';
import { backwardsOf, contradiction, copiesOf, flightsOf, rowsOf } from './run/seen.ts';

const lanes: readonly Lane[] = ['plain', 'craq', 'strict', 'relaxed'];

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const sides = each(lanes, (lane) => ({
      players: playersOf(lane, values, stream(values.seed, 'links')),
      rests: stream(values.seed, 'rests'),
      ...{ written: 0, asked: 0 },
    }));
    let now = values;
    for (let step = 0; step < ticks; step++) {
      for (const lane of lanes) {
        const side = sides[lane];
        const { cluster } = side.players;
        fail(cluster, now);
        side.written = play(side.players, side.written, side.rests);
        tick(cluster);
        side.asked += cluster.net.flights.filter(
          ({ sent, message: { body } }) =>
            sent === cluster.now &&
            (body.kind === 'query' || (body.kind === 'answer' && body.outcome === 'wait')),
        ).length;
      }
      const rows = each(lanes, (lane) => rowsOf(sides[lane].players.cluster));
      const reads = each(lanes, (lane) => rows[lane].filter(([, w, , , end]) => !w && end >= 0));
      const own = sides[values.mode].players.cluster;
      const back = each(lanes, (lane) => backwardsOf(rows[lane]));
      now = yield {
        ...{ tick: own.now, chain: own.watch.chain.version, copies: copiesOf(own) },
        order: own.watch.chain.targets.map(({ id }) => id).join(''),
        ...{ flights: flightsOf(own), rows: rows[values.mode] },
        ...{ cut: [...own.net.cut], held: [...own.net.held] },
        contradict: contradiction(rows[values.mode]),
        written: rows[values.mode].filter(([, isWrite, , , end]) => isWrite && end >= 0).length,
        ...{ reads: reads[values.mode].length, backwards: back[values.mode], back },
        answered: each(lanes, (lane) => reads[lane].length),
        took: each(lanes, (lane) => mean(reads[lane].map(([, , , call, end]) => end - call))),
        asked: each(lanes, (lane) => sides[lane].asked),
      };
    }
  },
});

const mean = (all: readonly number[]): number =>
  all.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length;
