/** The shape of a small network and what goes in; sizes that are none and tokens without a row are refused. */
import { requireOneOf, requireWhole } from '../math/checks.ts';
import type { Tensor } from './tape.ts';

export type Mechanism =
  | { readonly kind: 'grouped'; readonly groups: number; readonly width: number }
  | {
      readonly kind: 'latent';
      readonly width: number; // content and value numbers a head
      readonly latent: number;
      readonly rotary: number; // 0 where positions play no part
    };

export interface NetworkShape {
  readonly mechanism: Mechanism;
  readonly layers: number;
  readonly hidden: number; // d
  readonly heads: number; // H
  readonly inner: number; // width of the network between two attentions
  readonly inputs: number; // rows of the embedding
  readonly outputs: number;
  /** Base of the rotary frequencies; 0: the attention knows no positions. */
  readonly base: number;
}

/** What goes in: the rows of the embedding that each token adds up. */
export interface Input {
  readonly batch: number;
  readonly tokens: readonly (readonly number[])[]; // [B·S]
  /** What the tokens attend to; left out, they attend to themselves and what stood before. */
  readonly context?: readonly (readonly number[])[]; // [B·T]
}

const mostNumbers = 1e6;

/** Whole sizes of at least 1, of rotary numbers at least 0. @inner checked by network */
export function requireMechanism(who: string, mechanism: Mechanism): void {
  const { kind, ...sizes } = mechanism;
  requireOneOf(who, 'kind of attention', kind, ['grouped', 'latent']);
  for (const [name, size] of Object.entries(sizes)) {
    requireWhole(who, name, size, name === 'rotary' ? 0 : 1);
  }
}

/** The same of all sizes, and heads that divide into groups. @inner checked by network */
export function requireNetwork(who: string, { mechanism, base, ...sizes }: NetworkShape): void {
  requireMechanism(who, mechanism);
  for (const [name, size] of Object.entries(sizes)) requireWhole(who, name, size, 1);
  if (!(base === 0 || (base > 1 && Number.isFinite(base)))) {
    throw new RangeError(`${who} requires a base of 0 or above 1, got ${base}`);
  }
  const { layers, hidden, heads, inner, inputs, outputs } = sizes;
  if (mechanism.kind === 'grouped' && heads % mechanism.groups !== 0) {
    throw new RangeError(
      `${who} requires heads divisible by groups, got ${heads} and ${mechanism.groups}`,
    );
  }
  const { kind, ...ofHead } = mechanism;
  const widest = heads * Object.values(ofHead).reduce((a, b) => a + b, 0); // of one projection
  const numbers = hidden * (inputs + outputs + layers * (2 * inner + 4 * widest));
  if (numbers > mostNumbers) {
    throw new RangeError(
      `${who} requires at most ${mostNumbers} numbers, got ${kind} ones ${numbers}`,
    );
  }
}

/** Sequences of one length, of tokens that the embedding has. @inner checked by trainer and evaluate */
export function requireInput(who: string, { inputs }: NetworkShape, given: Input): void {
  const { batch, tokens, context } = given;
  requireWhole(who, 'sequences', batch, 1);
  for (const [name, rows] of Object.entries({ tokens, ...(context && { context }) })) {
    if (rows.length === 0 || rows.length % batch !== 0) {
      throw new RangeError(`${who} requires ${name} for ${batch} sequences, got ${rows.length}`);
    }
    for (const row of rows) {
      for (const id of row) {
        requireWhole(who, name, id, 0);
        if (id >= inputs)
          throw new RangeError(`${who} requires ${name} below ${inputs}, got ${id}`);
      }
    }
  }
}

/** A target below the outputs for each row, or a negative one, but not for all. @inner checked by trainer and evaluate */
export function requireTargets(
  who: string,
  { outputs }: NetworkShape,
  rows: number,
  targets: readonly number[],
): void {
  if (targets.length !== rows) {
    throw new RangeError(
      `${who} requires a target for each of ${rows} tokens, got ${targets.length}`,
    );
  }
  for (const target of targets) {
    if (!Number.isSafeInteger(target) || target >= outputs) {
      throw new RangeError(`${who} requires whole targets below ${outputs}, got ${target}`);
    }
  }
  if (!targets.some((target) => target >= 0)) {
    throw new RangeError(`${who} requires a target, got none`);
  }
}

/** What a latent layer has and a grouped one has not. @inner checked by network */
export function requirePart(part: Tensor | undefined): Tensor {
  if (!part) throw new RangeError('a latent layer requires its up-projections, got none');
  return part;
}
