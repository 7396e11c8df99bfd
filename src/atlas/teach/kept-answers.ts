/** The answers of classes, kept on this device as they were typed: by lab and bet. */
import { remember } from '../../site/storage.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (lab: string, bet: string): string => `atlas-class:${lab}/${bet}`;

export const keptAnswers = (store: Store | undefined, lab: string, bet: string): string =>
  store?.getItem(keyOf(lab, bet)) ?? '';

/** Keeps what was typed; nothing typed is nothing kept. */
export function keepAnswers(
  store: Store | undefined,
  lab: string,
  bet: string,
  typed: string,
): void {
  if (typed === '') store?.removeItem(keyOf(lab, bet));
  else if (store) remember(store, keyOf(lab, bet), typed);
}
