/** How questions and items are written: x17 = 5, x17 = ?, and an item by its number. */
import type { Drawn } from '../../../../../sims/dsa/experiments/learn/frame.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

/** Names are counted from 0; what is more is a place. */
const names = 32;

export const isByName = ({ name }: Drawn): boolean => name < names;

/** What is asked for, as it is written. */
const nameOf = ({ shown, words }: View): string =>
  isByName(shown) ? `x${shown.name + 1}` : say(words.item, { place: shown.place + 1 });

export const questionOf = (view: View): string => `${nameOf(view)} = ?`;
export const answerOf = (view: View): string => `${nameOf(view)} = ${view.shown.answer}`;
