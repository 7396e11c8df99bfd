/** Balancing methods on one text: what they do to the load, to the loss, and to who serves what. */
import { experiment, type Simulation } from '../../contract.ts';
import { argmax, mean } from '../../math/vector.ts';
import { loadTexts, type Texts } from '../../texts/index.ts';
import { maxViolation, shares } from '../balance.ts';
import { deadExperts, specialisation } from '../specialisation.ts';
import { rateAt, type Reading } from '../world.ts';
import { equations } from './balancing.equations.ts';
import { figures, metrics, say, sentences } from './balancing.figures.ts';
import { parameters, type Knobs } from './balancing.knobs.ts';
import * as guide from './balancing.guide.ts';
import * as story from './balancing.story.ts';
import {
  advance,
  copyTrack,
  openWorld,
  partsOf,
  read,
  setByHand,
  start,
  type Track,
} from './balancing.tracks.ts';

/** The methods that a reference model trains with. */
type Method = Exclude<Knobs['method'], 'hand'>;

/** One number for each of the four reference models. */
type OfMethods<Name extends string> = {
  readonly [M in Method as `${Name}${Capitalize<M>}`]: number;
};

/** What is observed after each step; 'validation' is measured every 20 steps, first before training. */
export type Frame = {
  readonly step: number;
  readonly load: readonly number[]; // [N], tokens of this batch
  readonly share: readonly number[]; // [N], the same in fair shares
  readonly fair: number; // tokens
  readonly bias: readonly number[]; // [N], after the step
  readonly ofDomains: readonly (readonly number[])[]; // [domains][N], validation, in fair shares
  readonly loss: number; // nats, mean of the last ten steps
  readonly violation: number; // mean of the last ten batches
  readonly validationLoss: number;
  readonly globalViolation: number;
  readonly busiest: number; // fair shares, this batch
  readonly busiestExpert: number;
  readonly dead: number; // validation
  readonly specialisation: number; // validation
  readonly biasSpread: number; // highest less lowest
} & OfMethods<'loss'> &
  OfMethods<'violation'> &
  OfMethods<'test'> &
  OfMethods<'global'> &
  OfMethods<'specialisation'>;

const methods: readonly Method[] = ['none', 'loss', 'bias', 'sequence'];
const checkEvery = 20;

/** No rule moves biases that are set by hand: until one is set, that is no balancing at all. */
const referenceOf = (method: Knobs['method']): Method => (method === 'hand' ? 'none' : method);

const sameHand = (a: Knobs, b: Knobs): boolean => a.hand.every((bias, i) => bias === b.hand[i]);

type Each<T> = Readonly<Record<Method, T>>;

const each = <T>(make: (method: Method) => T): Each<T> => ({
  none: make('none'),
  loss: make('loss'),
  bias: make('bias'),
  sequence: make('sequence'),
});

interface Readings {
  readonly tracks: Each<Reading>;
  readonly own?: Reading;
}

function frameOf(
  step: number,
  yours: { readonly track: Track; readonly reading: Reading },
  tracks: Each<Track>,
  readings: Each<Reading>,
): Frame {
  const { load, learner, losses, violations } = yours.track;
  const share = shares(load);
  return {
    step,
    load,
    share,
    fair: mean(load),
    bias: learner.bias,
    ofDomains: yours.reading.ofDomains,
    loss: mean(losses),
    violation: mean(violations),
    validationLoss: yours.reading.loss,
    globalViolation: maxViolation(yours.reading.load),
    busiest: Math.max(...share),
    busiestExpert: argmax(load),
    dead: deadExperts(yours.reading.load),
    specialisation: specialisation(yours.reading.ofDomains),
    biasSpread: Math.max(...learner.bias) - Math.min(...learner.bias),
    ...named('loss', (method) => mean(tracks[method].losses)),
    ...named('violation', (method) => mean(tracks[method].violations)),
    ...named('test', (method) => readings[method].loss),
    ...named('global', (method) => maxViolation(readings[method].load)),
    ...named('specialisation', (method) => specialisation(readings[method].ofDomains)),
  };
}

/** `{ lossNone: …, lossLoss: …, lossBias: …, lossSequence: … }` */
const named = <N extends string>(name: N, value: (method: Method) => number): OfMethods<N> =>
  Object.fromEntries(
    methods.map((method) => [name + method[0].toUpperCase() + method.slice(1), value(method)]),
  ) as OfMethods<N>; // the names are made as in the type

export const balancing = experiment<typeof parameters, Frame, Texts>({
  question: 'How does DeepSeek keep every expert busy without a loss for it?',
  claim:
    'Left alone, a router sends almost everything to a few experts. A bias that decides only who is chosen evens the load out and leaves each kind of text its own experts.',
  tab: 'Balancing',
  parameters,
  metrics,
  figures,
  sentences,
  equations,
  ...story,
  ...guide,
  pace: 30,
  length: ({ steps }) => steps,
  say,
  prepare: () => loadTexts(),

  *simulate(values, texts): Simulation<Knobs, Frame> {
    const world = openWorld(values, texts);
    let tracks = each(() => start(values.seed));
    let own = values.hand.some((b) => b !== 0) ? start(values.seed, values.hand) : undefined;
    let now: Knobs = values;
    const first = read(start(values.seed), world, now); // the references are still the same model
    let seen: Readings = { tracks: each(() => first), own: own && read(own, world, now) };
    for (let step = 0; step < values.steps; step++) {
      const batch = world.drawBatch(partsOf(now));
      const rate = rateAt(values.rate, step, values.steps);
      tracks = each((method) => advance(tracks[method], batch, method, now, rate));
      if (own) own = advance(own, batch, now.method, now, rate);
      if ((step + 1) % checkEvery === 0 || step === values.steps - 1) {
        seen = {
          tracks: each((method) => read(tracks[method], world, now)),
          own: own && read(own, world, now),
        };
      }
      const reference = referenceOf(now.method);
      const yours = {
        track: own ?? tracks[reference],
        reading: seen.own ?? seen.tracks[reference],
      };
      const next = yield frameOf(step + 1, yours, tracks, seen.tracks);
      if (!own && (referenceOf(next.method) !== reference || !sameHand(next, now))) {
        own = copyTrack(tracks[reference]);
        seen = { ...seen, own: seen.tracks[reference] };
      }
      if (own) own = setByHand(own, now, next);
      now = next;
    }
  },
});
