/** How questions and items are written: x17 = 5, x17 = ?, and places by their number. */
import type { Drawn } from '../../../../../sims/dsa/experiments/learn/frame.ts';

/** Names are counted from 0; what is more is a place. */
const names = 32;

export const isByName = ({ name }: Drawn): boolean => name < names;

/** What is asked for, as it is written. */
export const nameOf = (drawn: Drawn): string =>
  isByName(drawn) ? `x${drawn.name + 1}` : `#${drawn.place + 1}`;

export const questionOf = (drawn: Drawn): string => `${nameOf(drawn)} = ?`;
export const answerOf = (drawn: Drawn): string => `${nameOf(drawn)} = ${drawn.answer}`;
