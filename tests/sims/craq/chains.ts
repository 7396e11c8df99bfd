/** Chains for tests: from words, as words, and all there are of a length. */
import fc from 'fast-check';
import type { Chain, LocalState, PublicState } from '../../../sims/craq/states.ts';

export const publics: readonly PublicState[] = [
  'serving',
  'lastsrv',
  'syncing',
  'waiting',
  'offline',
];
export const locals: readonly LocalState[] = ['up-to-date', 'online', 'offline'];
export const somePublic = fc.constantFrom(...publics);
export const someLocal = fc.constantFrom(...locals);

/** 'serving online, offline offline' as targets A and B; 'X serving online' names it. */
export function chainOf(text: string): Chain {
  const targets = text
    .split(', ')
    .filter((one) => one !== '')
    .map((one, at) => {
      const words = one.split(' ');
      const [shown, local] = words.slice(-2);
      const id = words.length > 2 ? words[0] : String.fromCharCode(65 + at);
      return { id, public: shown as PublicState, local: local as LocalState }; // wrong ones on purpose
    });
  return { version: 1, targets };
}

export const written = ({ targets }: Chain, withLocal = false): string =>
  targets
    .map(({ id, public: shown, local }) => `${id} ${shown}${withLocal ? ` ${local}` : ''}`)
    .join(', ');

/** All chains of so many targets: fifteen states each. */
export function* everyChain(length: number): Generator<Chain> {
  const states = publics.flatMap((shown) => locals.map((local) => ({ public: shown, local })));
  for (let code = 0; code < states.length ** length; code++) {
    const targets = Array.from({ length }, (_, at) => ({
      id: String.fromCharCode(65 + at),
      ...states[Math.floor(code / states.length ** at) % states.length],
    }));
    yield { version: 1, targets };
  }
}
