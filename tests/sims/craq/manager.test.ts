/** The manager's rules: each by a case, all small chains against a second way to write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  generateNewChain,
  rotateAsPreferredOrder,
  rotateLastSrv,
  shutdownChain,
} from '../../../sims/craq/manager.ts';
import { mayRead, type Chain, type Target } from '../../../sims/craq/states.ts';
import { chainOf, written, everyChain, somePublic, someLocal } from './chains.ts';

const made = (text: string): string => written(generateNewChain(chainOf(text)));

describe('a chain made anew, rule by rule', () => {
  test.each([
    // rule 1
    ['serving online, serving up-to-date', 'A serving, B serving'],
    ['serving offline, serving online', 'B serving, A offline'],
    ['serving offline, serving offline, serving offline', 'A lastsrv, B offline, C offline'],
    ['serving offline, serving offline, serving online', 'C serving, B offline, A offline'],
    ['serving online, serving offline, serving online', 'A serving, C serving, B offline'],
    // rule 2
    ['lastsrv online, offline offline', 'A serving, B offline'],
    ['lastsrv up-to-date, waiting online', 'A serving, B syncing'],
    ['lastsrv offline, waiting online', 'A lastsrv, B waiting'],
    ['lastsrv online, lastsrv online', 'A serving, B offline'],
    ['lastsrv offline, lastsrv online', 'B serving, A offline'],
    // rule 3
    ['serving online, syncing up-to-date', 'A serving, B serving'],
    ['serving online, syncing online', 'A serving, B syncing'],
    ['serving offline, syncing online', 'A lastsrv, B waiting'],
    ['serving offline, syncing up-to-date', 'B serving, A offline'],
    ['serving online, syncing offline', 'A serving, B offline'],
    // rules 4 and 5
    ['serving online, waiting online, waiting online', 'A serving, B syncing, C waiting'],
    ['serving online, offline online, offline online', 'A serving, B syncing, C waiting'],
    ['serving online, offline online, waiting online', 'A serving, C syncing, B waiting'],
    ['serving online, syncing online, waiting online', 'A serving, B syncing, C waiting'],
    ['serving online, waiting up-to-date', 'A serving, B waiting'],
    ['serving online, offline up-to-date', 'A serving, B waiting'],
    ['offline online, offline offline', 'A waiting, B offline'],
    ['waiting offline', 'A offline'],
    // rule 6: behind those that are offline already
    ['serving offline, offline offline, serving online', 'C serving, B offline, A offline'],
  ])('%s → %s', (before, after) => expect(made(before)).toBe(after));

  test('the version grows by one when order or a public state changed, and only then', () => {
    const version = (text: string): number => generateNewChain(chainOf(text)).version;
    expect(version('serving online, serving up-to-date')).toBe(1);
    expect(version('serving online, offline offline')).toBe(1);
    expect(version('serving online, serving offline')).toBe(2); // a state
    expect(version('offline offline, serving online')).toBe(2); // the order alone
  });
});

/** The rules again, as conditions on the whole old chain and no order of work. */
function secondWay({ targets }: Chain): Target[] {
  const alive = ({ local }: Target): boolean => local !== 'offline';
  const were = (state: Target['public']): Target[] => targets.filter((t) => t.public === state);
  const first = (from: Target[]): string | undefined => from[0]?.id;
  const servingOn = were('serving').some(alive);
  const back = servingOn ? undefined : were('lastsrv').find(alive)?.id;
  const serves = (t: Target): boolean =>
    (t.public === 'serving' && alive(t)) ||
    t.id === back ||
    (t.public === 'syncing' && t.local === 'up-to-date');
  const anybody = targets.some(serves);
  const early = servingOn || back !== undefined; // before those that finished syncing are counted
  const finished = (at: number): boolean =>
    were('syncing').some((t) => t.local === 'up-to-date' && targets.indexOf(t) < at);
  const goesOn = (t: Target): boolean =>
    t.public === 'syncing' && t.local === 'online' && (early || finished(targets.indexOf(t)));
  const queue = [...were('waiting'), ...were('offline')].filter((t) => t.local === 'online');
  const chosen = anybody && !targets.some(goesOn) ? first(queue) : undefined;
  const waitsForHead = first(were('serving').filter((t) => !alive(t)));
  // an old lastsrv that is dead is kept until one behind it comes back
  const isLate = (t: Target): boolean =>
    t.public === 'serving'
      ? t.id === waitsForHead
      : t.public === 'lastsrv' &&
        !alive(t) &&
        !servingOn &&
        (back === undefined || targets.indexOf(t) < targets.findIndex(({ id }) => id === back));
  const stateOf = (t: Target): Target['public'] => {
    if (serves(t)) return 'serving';
    if (isLate(t)) return anybody ? 'offline' : 'lastsrv';
    if (goesOn(t) || t.id === chosen) return 'syncing';
    return alive(t) && t.public !== 'lastsrv' ? 'waiting' : 'offline';
  };
  const by = ['serving', 'lastsrv', 'syncing', 'waiting', 'offline'] as const;
  const work = by.flatMap(were);
  const [prompt, late] = [work.filter((t) => !isLate(t)), work.filter(isLate)];
  const next = [...prompt, ...late].map((t) => ({ ...t, public: stateOf(t) }));
  return by.flatMap((state) => next.filter((t) => t.public === state));
}

test('every chain of up to four targets is what a second way to write the rules says', () => {
  let count = 0;
  for (let length = 1; length <= 4; length++) {
    for (const chain of everyChain(length)) {
      count++;
      const { targets } = generateNewChain(chain);
      if (JSON.stringify(targets) !== JSON.stringify(secondWay(chain))) {
        expect([written(chain, true), targets]).toEqual([written(chain, true), secondWay(chain)]);
      }
    }
  }
  expect(count).toBe(15 + 15 ** 2 + 15 ** 3 + 15 ** 4);
});

const anyChain = fc
  .array(fc.record({ public: somePublic, local: someLocal }), { minLength: 1, maxLength: 8 })
  .map((states): Chain => {
    return { version: 1, targets: states.map((one, at) => ({ id: String(at), ...one })) };
  });
const count = ({ targets }: Chain, state: Target['public']): number =>
  targets.filter((target) => target.public === state).length;

describe('for any chain', () => {
  test('no target is lost or doubled, and no local state changes', () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const locals = ({ targets }: Chain): string[] =>
          targets.map(({ id, local }) => `${id} ${local}`).sort();
        expect(locals(generateNewChain(chain))).toEqual(locals(chain));
      }),
    );
  });

  test('at most one syncing target is added, nobody dead serves, nobody syncing may read', () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const { targets } = generateNewChain(chain);
        const old = new Map(chain.targets.map((target) => [target.id, target.public]));
        const added = targets.filter((t) => t.public === 'syncing' && old.get(t.id) !== 'syncing');
        expect(added.length).toBeLessThanOrEqual(1);
        for (const target of targets) {
          if (target.public === 'serving') expect(target.local).not.toBe('offline');
          if (target.public === 'syncing') expect(mayRead(target.public)).toBe(false);
        }
      }),
    );
  });

  test('serving targets stand before all others, and somebody serving means no lastsrv', () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const next = generateNewChain(chain);
        const serving = count(next, 'serving');
        expect(next.targets.slice(0, serving).every((t) => t.public === 'serving')).toBe(true);
        if (serving > 0) expect(count(next, 'lastsrv')).toBe(0);
      }),
    );
  });

  test('one with at most one lastsrv, and none beside somebody serving, gives at most one', () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        fc.pre(
          count(chain, 'lastsrv') <= 1 && !(count(chain, 'lastsrv') && count(chain, 'serving')),
        );
        expect(count(generateNewChain(chain), 'lastsrv')).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('so it stays through any story of failures and returns', () => {
    const story = fc.array(fc.array(someLocal, { minLength: 4, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(story, (locals) => {
        let chain = chainOf('serving online, serving online, serving online, serving online');
        for (const now of locals) {
          const targets = chain.targets.map((t) => ({ ...t, local: now[t.id.charCodeAt(0) - 65] }));
          chain = generateNewChain({ ...chain, targets });
          expect(count(chain, 'lastsrv')).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the three other operations', () => {
  test('rotateLastSrv takes the next one for lastsrv, all others are offline', () => {
    const next = rotateLastSrv(chainOf('lastsrv offline, waiting online, offline offline'));
    expect(written(next)).toBe('B lastsrv, C offline, A offline');
    expect(next.version).toBe(2);
  });

  test.each([
    'lastsrv offline',
    'serving online, lastsrv offline',
    'offline offline, lastsrv online',
  ])('rotateLastSrv leaves %s', (text) =>
    expect(rotateLastSrv(chainOf(text))).toEqual(chainOf(text)),
  );

  test('rotateAsPreferredOrder sends whoever stands in the wanted one’s place to the tail', () => {
    const chain = chainOf('serving online, serving online, serving up-to-date');
    const next = rotateAsPreferredOrder(chain, ['A', 'C', 'B']);
    expect(written(next, true)).toBe('A serving online, C serving up-to-date, B offline offline');
    expect(next.version).toBe(2);
  });

  test('rotateAsPreferredOrder waits for the one that is wanted, and stops in order', () => {
    const chain = chainOf('serving online, syncing online, serving online');
    expect(rotateAsPreferredOrder(chain, ['B', 'C', 'A'])).toEqual(chain);
    expect(rotateAsPreferredOrder(chain, ['A', 'B', 'C'])).toEqual(chain);
    expect(rotateAsPreferredOrder(chain, [])).toEqual(chain);
  });

  test('shutdownChain makes every serving target lastsrv and keeps the order', () => {
    const next = shutdownChain(
      chainOf('serving online, serving online, syncing online, waiting online, offline offline'),
    );
    expect(written(next)).toBe('A lastsrv, B lastsrv, C offline, D offline, E offline');
    expect(shutdownChain(next)).toEqual(next);
  });
});

test.each([
  ['', 'requires at least one target in a chain, got none'],
  ['X serving online, X serving online', 'requires different targets in a chain, got X twice'],
  ['busy online', 'requires a public state of target A, got busy'],
  ['serving asleep', 'requires a local state of target A, got asleep'],
])('a chain "%s" is refused', (text, message) => {
  for (const way of [generateNewChain, rotateLastSrv, shutdownChain]) {
    expect(() => way(chainOf(text))).toThrow(`${way.name} ${message}`);
  }
  expect(() => rotateAsPreferredOrder(chainOf(text), [])).toThrow(message);
});

test('a version that is none, and an order of others, are refused', () => {
  const chain = chainOf('serving online, serving online');
  for (const version of [NaN, Infinity, -1, 1.5]) {
    expect(() => generateNewChain({ ...chain, version })).toThrow(`chain version`);
  }
  expect(() => rotateAsPreferredOrder(chain, ['A', 'Z'])).toThrow('got Z at place 1');
  expect(() => rotateAsPreferredOrder(chain, ['B', 'B'])).toThrow('got B again at place 1');
});
