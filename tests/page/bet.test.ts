import { expect, test } from 'vitest';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Values } from '../../sims/contract/parameters.ts';
import { Betting } from '../../src/page/bet.svelte.ts';
import { RunFailed } from '../../src/runner/failure.ts';

const place = (frames: readonly AnyFrame[]): number => Number(frames.at(-1)?.place);
const bets = {
  push: {
    question: 'Where does it go?',
    outcomes: { up: 'Up', down: 'Down' },
    before: {},
    change: { push: 1 },
    judge: (after: readonly AnyFrame[], before: readonly AnyFrame[]) =>
      place(after) > place(before) ? 'up' : 'down',
    because: 'It is pushed.',
  },
};

/** A bet whose runs end where they are pushed, unless the worker fails. */
function betting(worker: { fails: boolean }): { bet: Betting; started: Values[] } {
  const started: Values[] = [];
  const bet = new Betting(() => bets, Object.keys(bets), {
    start: (values) => void started.push(values),
    compute: async ({ push }) => {
      if (worker.fails) throw new RunFailed({ reason: 'killed', message: 'blocked' });
      return [{ place: Number(push) }];
    },
    values: () => ({ push: 0 }),
    initial: () => ({ push: 0 }),
    did: () => {},
  });
  return { bet, started };
}

test('a bet is judged from both runs', async () => {
  const { bet, started } = betting({ fails: false });
  await bet.choose('down');
  expect(bet).toMatchObject({ chosen: 'down', happened: 'up', failure: undefined });
  bet.back();
  expect(started).toEqual([{ push: 1 }, { push: 0 }]);
});

test('where nothing can be computed the bet says why, and can be judged later', async () => {
  const worker = { fails: true };
  const { bet, started } = betting(worker);
  await bet.choose('up');
  expect(bet).toMatchObject({ happened: undefined, failure: { reason: 'killed' } });
  worker.fails = false;
  await bet.judge();
  expect(bet).toMatchObject({ chosen: 'up', happened: 'up', failure: undefined });
  expect(started).toHaveLength(1);
});
