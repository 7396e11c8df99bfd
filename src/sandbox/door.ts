/**
 * The door between a stranger's code and the page: only plain data comes through, of the kinds that a
 * run says, shaped as the frames of the original, and not too much of it.
 */
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { FromWorker } from '../runner/protocol.ts';

/** Most that one run may say. */
export const limits = { numbers: 4_000_000, depth: 12, text: 2000 } as const;

/** Why something was not let in, as data: the page says it in its language. */
export type Refusal =
  | { readonly kind: 'shape'; readonly path: string }
  | { readonly kind: 'number'; readonly path: string; readonly got: string; readonly step: number }
  | { readonly kind: 'size' };

/** What is not let in. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

const shape = (path: string): Refused => new Refused({ kind: 'shape', path });

/** Names that would reach beyond the object that has them. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const above: unknown = Object.getPrototypeOf(value);
  return above === Object.prototype || above === null;
};

/** Watches over all that one run says. */
export class Door {
  readonly #like: AnyFrame;
  readonly #which: () => number;
  #left: number = limits.numbers;
  #step = 0;

  /**
   * @param like a frame of the original: those of the changed run must be of its shape
   * @param id the number of the run that is listened to
   */
  constructor(like: AnyFrame, id: () => number) {
    this.#like = like;
    this.#which = id;
  }

  /**
   * Gives what was said, made anew from what it may contain; undefined for another run's.
   *
   * @throws Refused
   */
  admit(said: unknown): FromWorker | undefined {
    if (!isObject(said)) throw shape('');
    const { kind, id } = said;
    if (typeof id !== 'number') throw shape('id');
    if (id !== this.#which()) return undefined;
    if (kind === 'accepted') {
      this.#step = 0;
      return { kind, id };
    }
    if (kind === 'done') return { kind, id };
    if (kind === 'failed') {
      const { reason, message } = said;
      if (reason !== 'error' && reason !== 'unprepared') throw shape('reason');
      if (typeof message !== 'string') throw shape('message');
      return { kind, id, reason, message: message.slice(0, limits.text) };
    }
    if (kind === 'changed') return { kind, id, intervention: intervention(said.intervention) };
    if (kind !== 'frames' || !Array.isArray(said.frames)) throw shape('kind');
    return { kind, id, frames: said.frames.map((frame: unknown) => this.#frame(frame)) };
  }

  #frame(frame: unknown): AnyFrame {
    const admitted = this.#same(frame, this.#like, 'frame', 0);
    this.#step++;
    return admitted as AnyFrame;
  }

  /** A copy of `got` if it is built as `like` is; arrays may be longer or shorter. */
  #same(got: unknown, like: unknown, path: string, depth: number): unknown {
    if (--this.#left < 0 || depth > limits.depth) throw new Refused({ kind: 'size' });
    if (got === null || got === undefined) {
      if (like === null || like === undefined || depth > 1) return got;
      throw shape(path);
    }
    if (typeof got === 'number') {
      if (typeof like !== 'number' && like !== null && like !== undefined) throw shape(path);
      if (Number.isNaN(got) && !(typeof like === 'number' && Number.isNaN(like))) {
        throw new Refused({ kind: 'number', path, got: String(got), step: this.#step });
      }
      return got;
    }
    if (typeof got === 'string' && got.length > limits.text) throw new Refused({ kind: 'size' });
    if (typeof got === 'string' || typeof got === 'boolean') {
      if (typeof like === typeof got || like === null || like === undefined) return got;
      throw shape(path);
    }
    if (Array.isArray(got)) return this.#list(got, like, path, depth);
    if (ArrayBuffer.isView(got) && ArrayBuffer.isView(like)) return this.#view(got, like, path);
    return this.#record(got, like, path, depth);
  }

  #list(got: readonly unknown[], like: unknown, path: string, depth: number): unknown[] {
    if (!Array.isArray(like)) throw shape(path);
    const examples: readonly unknown[] = like;
    return Array.from(got, (one, i) =>
      this.#same(one, examples[Math.min(i, examples.length - 1)], `${path}[${i}]`, depth + 1),
    );
  }

  #view(got: ArrayBufferView, like: ArrayBufferView, path: string): ArrayBufferView {
    if (Object.prototype.toString.call(got) !== Object.prototype.toString.call(like)) {
      throw shape(path);
    }
    this.#left -= got.byteLength;
    if (this.#left < 0) throw new Refused({ kind: 'size' });
    return got;
  }

  #record(got: unknown, like: unknown, path: string, depth: number): unknown {
    const isUnlike = like !== null && like !== undefined && !isObject(like);
    if (!isObject(got) || isUnlike) throw shape(path);
    const known = isObject(like) ? like : {};
    const names = Object.keys(got);
    const strange = names.find((name) => forbidden.includes(name));
    if (strange !== undefined) throw shape(`${path}.${strange}`);
    if (depth === 0) {
      const lacking = Object.keys(known).find((name) => !Object.hasOwn(got, name));
      if (lacking !== undefined) throw shape(`${path}.${lacking}`);
    }
    return Object.fromEntries(
      names.map((name) => [
        name,
        this.#same(
          got[name],
          Object.hasOwn(known, name) ? known[name] : undefined,
          `${path}.${name}`,
          depth + 1,
        ),
      ]),
    );
  }
}

function intervention(said: unknown): (FromWorker & { kind: 'changed' })['intervention'] {
  if (!isObject(said)) throw shape('intervention');
  const { step, knob, value } = said;
  if (typeof step !== 'number' || !Number.isInteger(step)) throw shape('intervention.step');
  if (typeof knob !== 'string' || forbidden.includes(knob)) throw shape('intervention.knob');
  if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'string') {
    throw shape('intervention.value');
  }
  return { step, knob, value };
}
