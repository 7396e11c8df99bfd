/** Balancing methods on one text: what they do to the load, to the loss, and to who serves what. */
import { simulation } from '../../../contract/simulation.ts';
import { argmax, mean } from '../../../math/vector.ts';
import { loadTexts, type Texts } from '../../../texts/index.ts';
import { maxViolation, shares } from '../../balance.ts';
import { each } from '../../../contract/frame.ts';
import { deadExperts, specialisation } from '../../specialisation.ts';
import { rateAt, type Reading } from '../../world.ts';
import type { Frame, Lane, Method } from './frame.ts';
import { knobs, type Values } from './knobs.ts';
import {
  advance,
  copyTrack,
  openWorld,
  partsOf,
  read,
  setByHand,
  start,
  textsOf,
  type Track,
} from './run/tracks.ts';

const methods: readonly Method[] = ['none', 'loss', 'bias', 'sequence'];
const lanes: readonly Lane[] = ['yours', ...methods];

const checkEvery = 20;

/** No reference model is balanced as yours is. */
const goesOwnWay = ({ method, hand }: Values): boolean =>
  method === 'sequenceAlone' || hand.some((bias) => bias !== 0);

/**
 * The model that yours is until it goes its own way. No rule moves biases that are set by hand:
 * until one is set, that is no balancing at all.
 */
const referenceOf = (method: Values['method']): Method =>
  method === 'hand' || method === 'sequenceAlone' ? 'none' : method;

interface Seen {
  readonly track: Track;
  readonly reading: Reading;
}

/** Of each reference model, and of yours once it goes its own way. */
interface OfModels<T> {
  readonly references: Readonly<Record<Method, T>>;
  readonly own?: T;
}

export const run = simulation<Values, Frame, Texts>(knobs, {
  prepare: () => loadTexts(),

  *simulate(values, texts) {
    const world = openWorld(values, texts);
    let tracks = each(methods, () => start(values.seed));
    let own = goesOwnWay(values) ? start(values.seed, values.hand) : undefined;
    let now: Values = values;
    const first = read(start(values.seed), world, now); // the references are still the same model
    let seen: OfModels<Reading> = {
      references: each(methods, () => first),
      own: own && read(own, world, now),
    };
    for (let step = 0; step < values.steps; step++) {
      const batch = world.drawBatch(partsOf(now));
      const rate = rateAt(values.rate, step, values.steps);
      tracks = each(methods, (method) => advance(tracks[method], batch, method, now, rate));
      if (own) own = advance(own, batch, now.method, now, rate);
      if ((step + 1) % checkEvery === 0 || step === values.steps - 1) {
        seen = {
          references: each(methods, (method) => read(tracks[method], world, now)),
          own: own && read(own, world, now),
        };
      }
      const reference = referenceOf(now.method);
      const all = seenOf({ references: tracks, own }, seen, reference);
      const text = { kinds: batch.kinds, texts: textsOf(batch, world.letters) };
      const next = yield { step: step + 1, ...text, ...frameOf(all) };
      if (!own && (goesOwnWay(next) || referenceOf(next.method) !== reference)) {
        own = copyTrack(tracks[reference]);
        seen = { ...seen, own: seen.references[reference] };
      }
      if (own) own = setByHand(own, now, next);
      now = next;
    }
  },
});

/** Until it goes its own way, yours is the reference model of its method. */
function seenOf(
  tracks: OfModels<Track>,
  readings: OfModels<Reading>,
  reference: Method,
): Readonly<Record<Lane, Seen>> {
  const references = each(methods, (method) => ({
    track: tracks.references[method],
    reading: readings.references[method],
  }));
  const { track, reading } = references[reference];
  return { yours: { track: tracks.own ?? track, reading: readings.own ?? reading }, ...references };
}

/** What the models made of a batch. */
function frameOf(all: Readonly<Record<Lane, Seen>>): Omit<Frame, 'step' | 'kinds' | 'texts'> {
  const { track, reading } = all.yours;
  const { load, learner } = track;
  const share = shares(load);
  const ofAll = (value: (seen: Seen) => number) => each(lanes, (lane) => value(all[lane]));
  return {
    went: Array.from(track.experts),
    load,
    share,
    alone: shares(all.none.track.load),
    notch: track.notch,
    fair: mean(load),
    bias: learner.bias,
    ofDomains: reading.ofDomains,
    busiest: Math.max(...share),
    busiestExpert: argmax(load) + 1,
    dead: deadExperts(reading.load),
    biasSpread: Math.max(...learner.bias) - Math.min(...learner.bias),
    loss: ofAll((seen) => mean(seen.track.losses)),
    violation: ofAll((seen) => mean(seen.track.violations)),
    test: ofAll((seen) => seen.reading.loss),
    global: ofAll((seen) => maxViolation(seen.reading.load)),
    specialisation: ofAll((seen) => specialisation(seen.reading.ofDomains)),
  };
}
