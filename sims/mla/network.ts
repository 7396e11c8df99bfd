/**
 * A small network to train with any of the four attentions: what a cache of a given size can learn.
 *
 * L layers of width d: x + attention(norm x), then x + network(norm x); H heads.
 */
import { zeros } from '../math/vector.ts';
import { normal, type Random } from '../math/random.ts';
import {
  columns,
  embedded,
  normalised,
  plus,
  rectified,
  tensor,
  times,
  type Tape,
  type Tensor,
} from './tape.ts';
import {
  requireMechanism,
  requireNetwork,
  requirePart,
  type Input,
  type Mechanism,
  type NetworkShape,
} from './network-shape.ts';
import { attended, rotated, type Scored, type TapeAttended } from './tape-attention.ts';

export type { Input, Mechanism, NetworkShape } from './network-shape.ts';

/** Elements cached for each token and layer. @throws RangeError for sizes that are none */
export function cached(mechanism: Mechanism): number {
  requireMechanism('cached', mechanism);
  return mechanism.kind === 'latent'
    ? mechanism.latent + mechanism.rotary
    : 2 * mechanism.groups * mechanism.width;
}

export interface Layer {
  readonly before: Tensor; // gain of the first norm
  readonly query: Tensor;
  /** grouped: [W^K | W^V]; latent: [W^DKV | W^KR]. */
  readonly down: Tensor;
  /** Gain on the latent, W^UK and W^UV; only in a latent layer. */
  readonly gain?: Tensor;
  readonly keyUp?: Tensor;
  readonly valueUp?: Tensor;
  readonly out: Tensor;
  readonly between: Tensor; // gain of the second norm
  readonly first: Tensor;
  readonly second: Tensor;
}

export interface Network {
  readonly shape: NetworkShape;
  readonly embedding: Tensor;
  readonly layers: readonly Layer[];
  readonly last: Tensor; // gain of the last norm
  readonly head: Tensor;
  /** All of the above, for the optimiser. */
  readonly parameters: readonly Tensor[];
}

/** A network with random weights. @throws RangeError for sizes that are none, or more numbers than fit */
export function network(shape: NetworkShape, random: Random): Network {
  requireNetwork('network', shape);
  const { mechanism, hidden, heads, inner, inputs, outputs } = shape;
  const linear = (rows: number, width: number, spread = rows ** -0.5): Tensor => {
    const made = tensor(rows, width);
    for (let i = 0; i < made.values.length; i++) made.values[i] = spread * normal(random);
    return made;
  };
  const ones = (width: number): Tensor => tensor(1, width, zeros(width).fill(1));
  const { width } = mechanism;
  const layer = (): Layer => ({
    before: ones(hidden),
    query: linear(hidden, heads * (width + (mechanism.kind === 'latent' ? mechanism.rotary : 0))),
    down: linear(hidden, cached(mechanism)),
    ...(mechanism.kind === 'latent' && {
      gain: ones(mechanism.latent),
      keyUp: linear(mechanism.latent, heads * width),
      valueUp: linear(mechanism.latent, heads * width),
    }),
    out: linear(heads * width, hidden),
    between: ones(hidden),
    first: linear(hidden, inner),
    second: linear(inner, hidden),
  });
  const embedding = linear(inputs, hidden, 1);
  const layers = Array.from({ length: shape.layers }, layer);
  const [last, head] = [ones(hidden), linear(hidden, outputs)];
  const parameters = [embedding, ...layers.flatMap((of) => Object.values(of)), last, head];
  return { shape, embedding, layers, last, head, parameters };
}

export interface Output {
  readonly logits: Tensor; // [B·S, outputs]
  /** For each layer what is projected down, before any rotation: [K | V], or [latent | key]. */
  readonly stored: readonly Tensor[];
  readonly attention: readonly TapeAttended[];
  /** For each layer what the projection read. */
  readonly sources: readonly Tensor[];
}

/**
 * @param cuts for each layer a matrix that [K | V] goes through first: a projection on fewer
 * directions, chosen when the network was already trained
 * @inner checked by trainer and evaluate
 */
export function run(net: Network, input: Input, tape: Tape, cuts?: readonly Tensor[]): Output {
  const { shape } = net;
  let x = embedded(tape, net.embedding, input.tokens);
  const context = input.context && embedded(tape, net.embedding, input.context);
  const stored: Tensor[] = [];
  const sources: Tensor[] = [];
  const attention: TapeAttended[] = [];
  net.layers.forEach((layer, l) => {
    const read = normalised(tape, x, layer.before);
    const source = context ? normalised(tape, context, layer.before) : read;
    const down = times(tape, source, layer.down);
    const kept = cuts ? times(tape, down, cuts[l]) : down;
    const queries = times(tape, read, layer.query);
    const parts = keysAndValues(tape, layer, shape, queries, kept, source.rows / input.batch);
    const result = attended(tape, {
      ...parts,
      heads: shape.heads,
      batch: input.batch,
      causal: !context,
    });
    x = plus(tape, x, times(tape, result.sums, layer.out));
    const inner = times(tape, normalised(tape, x, layer.between), layer.first);
    x = plus(tape, x, times(tape, rectified(tape, inner), layer.second));
    stored.push(down);
    sources.push(source);
    attention.push(result);
  });
  return {
    logits: times(tape, normalised(tape, x, net.last), net.head),
    stored,
    sources,
    attention,
  };
}

/** What the heads compare and add up, out of what is cached. @inner checked by trainer and evaluate */
export function keysAndValues(
  tape: Tape,
  layer: Layer,
  { mechanism, heads, base }: NetworkShape,
  queries: Tensor,
  kept: Tensor,
  length: number,
): { scored: Scored[]; values: Tensor } {
  const turn = (x: Tensor, width: number): Tensor =>
    base > 0 ? rotated(tape, x, width, length, base) : x;
  if (mechanism.kind === 'grouped') {
    const { groups, width } = mechanism;
    const keys = turn(columns(tape, kept, 0, groups * width), width);
    const values = columns(tape, kept, groups * width, 2 * groups * width);
    return { scored: [{ queries: turn(queries, width), keys, groups }], values };
  }
  const { latent, rotary, width } = mechanism;
  const entry = normalised(tape, columns(tape, kept, 0, latent), requirePart(layer.gain));
  const scored: Scored[] = [
    {
      queries: columns(tape, queries, 0, heads * width),
      keys: times(tape, entry, requirePart(layer.keyUp)),
      groups: heads,
    },
  ];
  if (rotary > 0) {
    scored.push({
      queries: turn(columns(tape, queries, heads * width, queries.columns), rotary),
      keys: turn(columns(tape, kept, latent, latent + rotary), rotary),
      groups: 1,
    });
  }
  return { scored, values: times(tape, entry, requirePart(layer.valueUp)) };
}
