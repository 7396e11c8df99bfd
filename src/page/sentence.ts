/** The running sentence: a template whose {paths} are values of the frame. */
import { at, type AnyFrame, type AnyObserved, type Tone } from '$sims/contract/frame.ts';
import type { Values } from '$sims/contract/parameters.ts';
import type { Shown } from '$src/labs/contract/shown.ts';

export interface Part {
  readonly text: string;
  /** The value's colour, as in the figures; none for plain words. */
  readonly tone?: Tone;
}

/** What a frame has to say of itself, by the sentence that the experiment chooses for it. */
export function told(
  { claims: { say, sentences }, frame: observed }: Pick<Shown, 'claims' | 'frame'>,
  frame: AnyFrame,
  values: Values,
  number: (value: number, digits?: number) => string,
): Part[] {
  const template = sentences[say?.(frame, values) ?? Object.keys(sentences)[0]];
  return template === undefined ? [] : partsOf(template, frame, observed, number);
}

export function partsOf(
  template: string,
  frame: AnyFrame,
  { lanes = {}, metrics }: AnyObserved,
  number: (value: number, digits?: number) => string,
): Part[] {
  return template.split(/(\{[\w.]+\})/).flatMap((piece): Part[] => {
    const path = /^\{([\w.]+)\}$/.exec(piece)?.[1];
    if (path === undefined) return piece === '' ? [] : [{ text: piece }];
    const [key, lane] = path.split('.');
    const value = at(frame, path);
    const tone = (lane === undefined ? metrics[key]?.tone : lanes[lane]?.tone) ?? 'ink';
    if (typeof value !== 'number') return [{ text: String(value), tone }];
    const digits = metrics[key]?.digits ?? (Number.isInteger(value) ? 0 : 3);
    return [{ text: number(value, digits), tone }];
  });
}
