/** Five ways to learn in two worlds: one where thinking longer cannot pay, one where it does. */
import { simulation } from '../../../contract/simulation.ts';
import { mean } from '../../../math/vector.ts';
import {
  advance,
  type Method,
  type RaceOptions,
  racer,
  standing,
  type Standing,
} from '../../race.ts';
import type { World } from '../../thinking.ts';
import type { ByMethod, Frame } from './frame.ts';
import { knobs, stride, type Values } from './knobs.ts';

const each = <T>(of: (method: Method) => T): ByMethod<T> => ({
  output: of('output'),
  tokens: of('tokens'),
  constant: of('constant'),
  critic: of('critic'),
  reinforce: of('reinforce'),
});

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { start, gain, seed } = values;
    const never = start.map(() => 0);
    const onPath = race('path', { start, gain: never }, seed);
    const whereItPays = race('pays', { start: never, gain }, seed);
    const observe = (options: RaceOptions, updates: number, update: number): Frame => {
      const path = onPath(options, updates);
      const pay = whereItPays(options, updates);
      return {
        update,
        pathRight: each((method) => path[method].right),
        pathWrong: each((method) => path[method].wrong),
        pathAccuracy: each((method) => path[method].accuracy),
        payLength: each((method) => pay[method].length),
        payWrong: each((method) => pay[method].wrong),
        payAccuracy: each((method) => pay[method].accuracy),
        start,
        gain,
      };
    };
    let now = yield observe({ ...values, rate: 0 }, 1, 0); // the start: nobody has learnt yet
    for (let update = stride; update < values.updates + stride; update += stride) {
      now = yield observe(now, stride, update);
    }
  },
});

type Marks = { readonly [what in keyof Standing]: number };

/** All methods in one world: so many updates, and the means over them. */
function race(
  name: string,
  world: World,
  seed: number,
): (options: RaceOptions, updates: number) => ByMethod<Marks> {
  const racers = each((method) => racer(method, seed, name));
  let marks = each((): Marks => ({ accuracy: 0, length: 0, right: 0, wrong: 0 }));
  return (options, updates) => {
    marks = each((method) => {
      const standings = Array.from({ length: updates }, () =>
        standing(advance(racers[method], world, options)),
      );
      return marksOf(standings, marks[method]);
    });
    return marks;
  };
}

/** Where no answer is right, or none wrong, the last length stands. */
function marksOf(standings: readonly Standing[], last: Marks): Marks {
  const of = (what: keyof Standing): number => {
    const seen = standings.flatMap((one) => one[what] ?? []);
    return seen.length > 0 ? mean(seen) : last[what];
  };
  return { accuracy: of('accuracy'), length: of('length'), right: of('right'), wrong: of('wrong') };
}
