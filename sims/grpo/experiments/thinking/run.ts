/** Five ways to learn in two worlds: one where thinking longer cannot pay, one where it does. */
import { simulation } from '../../../contract/simulation.ts';
import { mean } from '../../../math/vector.ts';
import {
  advance,
  type Method,
  type Racer,
  type RaceOptions,
  racer,
  standing,
  type Standing,
} from '../../race.ts';
import { tokenWeights } from '../../objective.ts';
import type { Rollouts, World } from '../../thinking.ts';
import type { ByMethod, Frame, Trails } from './frame.ts';
import { knobs, stride, type Values } from './knobs.ts';

/** Answers of one method in one world that a frame shows. */
const shownTrails = 8;

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
    let begun: Frame['begun'] | undefined;
    const observe = (options: RaceOptions, updates: number, update: number): Frame => {
      const path = onPath(options, updates);
      const pay = whereItPays(options, updates);
      begun ??= { path: path.output.length, pay: pay.output.length };
      return {
        update,
        pathRight: each((method) => path[method].right),
        pathWrong: each((method) => path[method].wrong),
        pathAccuracy: each((method) => path[method].accuracy),
        payLength: each((method) => pay[method].length),
        payWrong: each((method) => pay[method].wrong),
        payAccuracy: each((method) => pay[method].accuracy),
        pathTrails: { output: path.output.trails, constant: path.constant.trails },
        payTrails: { output: pay.output.trails, constant: pay.constant.trails },
        begun,
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

type Means = { readonly [what in keyof Standing]: number };
type Marks = Means & { readonly trails: Trails };

/** All methods in one world: so many updates, and the means over them. */
function race(
  name: string,
  world: World,
  seed: number,
): (options: RaceOptions, updates: number) => ByMethod<Marks> {
  const racers = each((method) => racer(method, seed, name));
  let means = each((): Means => ({ accuracy: 0, length: 0, right: 0, wrong: 0 }));
  return (options, updates) => {
    const marks = each((method): Marks => {
      const rollouts = Array.from({ length: updates }, () =>
        advance(racers[method], world, options),
      );
      const trails = trailsOf(rollouts, racers[method]);
      return { ...meansOf(rollouts.map(standing), means[method]), trails };
    });
    means = marks;
    return marks;
  };
}

interface Trail {
  readonly length: number;
  readonly isRight: boolean;
  readonly push: number; // as a multiple of one answer's share
}

/**
 * Eight answers that stand for all of these updates: as many right ones as is their share, and
 * right and wrong ones as long, in the mean, as all of them.
 */
function trailsOf(rollouts: readonly Rollouts[], { method, constant }: Racer): Trails {
  const average = method === 'output' ? 'output' : 'constant';
  const all = rollouts.flatMap(({ lengths, rewards }): Trail[] => {
    const weights = tokenWeights(lengths, average, constant);
    return lengths.map((length, i) => {
      return { length, isRight: rewards[i] === 1, push: weights[i] * lengths.length };
    });
  });
  const right = all.filter(({ isRight }) => isRight);
  const wrong = all.filter(({ isRight }) => !isRight);
  const least = Math.min(1, right.length);
  const most = shownTrails - Math.min(1, wrong.length);
  const share = Math.round((shownTrails * right.length) / all.length);
  const count = Math.max(least, Math.min(most, share));
  const shown = [...evenly(right, count), ...evenly(wrong, shownTrails - count)];
  return {
    lengths: shown.map(({ length }) => length),
    right: shown.map(({ isRight }) => isRight),
    push: shown.map(({ push }) => push),
  };
}

/** By length cut into so many equal parts; of each the answer nearest to its part's mean. */
function evenly(trails: readonly Trail[], count: number): Trail[] {
  const sorted = trails.toSorted((a, b) => a.length - b.length);
  const cut = (part: number): number => Math.floor((part / count) * sorted.length);
  return Array.from({ length: count }, (_, i) => {
    const part = sorted.slice(cut(i), cut(i + 1));
    const middle = mean(part.map(({ length }) => length));
    const far = ({ length }: Trail): number => Math.abs(length - middle);
    return part.reduce((best, trail) => (far(trail) < far(best) ? trail : best));
  });
}

/** Where no answer is right, or none wrong, the last length stands. */
function meansOf(standings: readonly Standing[], last: Means): Means {
  const of = (what: keyof Standing): number => {
    const seen = standings.flatMap((one) => one[what] ?? []);
    return seen.length > 0 ? mean(seen) : last[what];
  };
  return { accuracy: of('accuracy'), length: of('length'), right: of('right'), wrong: of('wrong') };
}
