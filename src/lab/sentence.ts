/** The running sentence: a template whose {names} are values of the frame. */
import type { AnyFrame, Experiment, Plain } from '$sims/contract.ts';
import type { Tone } from '$sims/figures.ts';

export interface Part {
  readonly text: string;
  /** The value's colour, as in the figures; none for plain words. */
  readonly tone?: Tone;
}

export function partsOf(
  template: string,
  frame: AnyFrame,
  { metrics }: Pick<Experiment, 'metrics'>,
  number: (value: number, digits?: number) => string,
  text: (english: string) => string,
): Part[] {
  const show = (name: string, value: Plain): string => {
    if (typeof value === 'number') {
      return number(value, metrics[name]?.digits ?? (Number.isInteger(value) ? 0 : 3));
    }
    return text(String(value));
  };
  return template.split(/(\{\w+\})/).flatMap((piece): Part[] => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) return piece === '' ? [] : [{ text: piece }];
    return [{ text: show(name, frame[name]), tone: metrics[name]?.tone ?? 'ink' }];
  });
}
