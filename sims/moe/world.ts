/**
 * The toy world of this technique: what the small model reads, and how well it reads what it was
 * never trained on.
 */
import { requireEach, requireNotNegative, requirePositive, requireWhole } from '../math/checks.ts';
import { stream, type Random } from '../math/random.ts';
import { mean, sum, vector, type Matrix } from '../math/vector.ts';
import { shares } from './balance.ts';
import {
  chooseAlphabet,
  drawBatch,
  drawValidation,
  lettersOf,
  readDomain,
  type Domain,
  type DrawnBatch,
} from './domains.ts';
import { createModel, forward, type Batch, type Model, type ModelSize } from './model.ts';
import type { RouterOptions } from './router.ts';
import { shape, size } from './sizes.ts';
import { loadOf } from './training.ts';

/** 16 sequences make a batch of 256 tokens. */
const sequences = 16;
/** 512 validation tokens a domain: of each as many, so that a rare one is measured as well. */
const validationSequences = 32;

export interface World {
  readonly domains: readonly Domain[];
  /** The character of every index. */
  readonly letters: readonly string[];
  /** One batch a domain, of text that no training sees. */
  readonly validation: readonly Batch[];
  drawBatch(parts: readonly number[]): DrawnBatch;
}

/** Reads the texts, one a domain; its chance for batches comes from a stream of its own. */
export function readWorld(texts: readonly string[], seed: number): World {
  const alphabet = chooseAlphabet(texts);
  const domains = texts.map((text) => readDomain(text, alphabet));
  const ofBatches: Random = stream(seed, 'batches');
  return {
    domains,
    letters: lettersOf(alphabet),
    validation: domains.map((domain, d) =>
      drawValidation(domain, validationSequences, shape, stream(seed, `validation ${d}`)),
    ),
    drawBatch: (parts) => drawBatch(domains, parts, sequences, shape, ofBatches),
  };
}

/** The same start for every model of a seed. */
export const newModel = (seed: number, changed: Partial<ModelSize> = {}): Model =>
  createModel({ ...size, ...changed }, stream(seed, 'weights'));

/** Falls in a straight line to a tenth. */
export function rateAt(rate: number, step: number, steps: number): number {
  requireNotNegative('rateAt', 'rate', rate);
  requireWhole('rateAt', 'step', step, 0);
  requireWhole('rateAt', 'steps', steps, 1);
  return rate * (1 - (0.9 * step) / steps);
}

/** A model measured on validation text; domains count by their parts in training. */
export interface Reading {
  readonly loss: number; // nats a character
  readonly load: readonly number[]; // in fair shares  [N]
  readonly ofDomains: Matrix; // load within each domain, in fair shares  [domains][N]
}

/** @throws RangeError for parts that are none or not one a domain, or as `forward` */
export function readValidation(
  model: Model,
  { validation }: World,
  parts: readonly number[],
  options: RouterOptions,
  sharedOn = true,
): Reading {
  requireEach('readValidation', 'parts', parts, validation.length);
  parts.forEach((part) => requireNotNegative('readValidation', 'parts', part));
  requirePositive('readValidation', 'sum of parts', sum(parts));
  const passes = validation.map((batch) => forward(model, batch, options, sharedOn));
  const ofDomains = passes.map(({ routing }) => shares(loadOf(routing)));
  const total = sum(parts);
  const weighted = (of: (domain: number) => number): number =>
    parts.reduce((all, part, d) => all + (part / total) * of(d), 0);
  return {
    loss: weighted((d) => mean(passes[d].losses)),
    load: vector(model.size.experts, (i) => weighted((d) => ofDomains[d][i])),
    ofDomains,
  };
}
