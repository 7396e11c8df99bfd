/** A class link says exactly what was wished, and the lab reads it back. */
import { expect, test } from 'vitest';
import { defaults } from '../../../sims/contract/parameters.ts';
import {
  addressOf,
  carries,
  isOwn,
  lengthOf,
  searchOf,
  views,
  type Wish,
} from '../../../src/atlas/teach/link.ts';
import { askedIn, fragmentOf, packed } from '../../../src/edit/share.ts';
import { techniques } from '../../../src/labs/index.ts';
import { read } from '../../../src/runner/address.ts';
import { startsOf } from '../../../src/runner/starts.ts';

const labs = Object.entries(techniques).flatMap(([technique, { experiments }]) =>
  Object.entries(experiments).map(([name, { load }]) => ({ lab: `${technique}/${name}`, load })),
);
const { experiment: balancing } = await techniques.moe.experiments.balancing.load();
const initial = defaults(balancing.knobs.parameters);
const plain: Wish = { values: initial, grasp: {}, view: 'page' };

test('a lab as it opens by itself needs nothing after its address', () => {
  expect(searchOf(balancing, plain)).toBe('');
  expect(addressOf('http://10.0.0.5:4173', 'zh', 'moe/gate', '')).toBe(
    'http://10.0.0.5:4173/zh/labs/moe/gate/',
  );
  expect(addressOf(' http://a.example/atlas// ', 'en', 'moe/gate', 'v=1')).toBe(
    'http://a.example/atlas/en/labs/moe/gate/?v=1',
  );
});

test('a change of the code stands at the end, where it is asked for as the editor writes it', async () => {
  const part = await packed('sims/moe/gate.ts', 'const a = 1;\n', 'const a = 2;\n');
  const change = fragmentOf('sims/moe/gate.ts', part);
  const address = addressOf('http://a.example/', 'en', 'moe/gate', 'v=1&k=3&lock=k', change);
  const { search, hash } = new URL(address);
  expect(search).toBe('?v=1&k=3&lock=k');
  expect(askedIn(hash)).toEqual({ path: 'sims/moe/gate.ts', part });
  expect(new URL(addressOf('http://a.example/', 'en', 'moe/gate', '', change)).hash).toBe(hash);
});

test('only the whole page has room for the editor', () => {
  expect(views.filter(carries)).toEqual(['page']);
});

test('values, locked and hidden knobs, the bet and the view are in it', () => {
  const search = searchOf(balancing, {
    values: { ...initial, speed: 0.01 },
    grasp: { k: 'locked', seed: 'locked', alpha: 'hidden', rate: 'free' },
    bet: 'faster',
    view: 'present',
  });
  expect(search).toBe('v=1&speed=0.01&present=true&lock=k,seed&hide=alpha&bet=faster');
});

test.each(labs)('$lab reads back every start, every bet and every view', async ({ load }) => {
  const { experiment } = await load();
  const { knobs, claims } = experiment;
  const starts = startsOf(knobs, claims.scenarios);
  const names = Object.keys(knobs.parameters);
  for (const [scenario, { values, interventions = [] }] of Object.entries(claims.scenarios)) {
    for (const view of views) {
      const begun = { ...defaults(knobs.parameters), ...values } as Wish['values'];
      const [bet] = Object.keys(claims.bets);
      const search = searchOf(experiment, {
        values: begun,
        scenario,
        grasp: { [names[0]]: 'locked', [names[1]]: 'hidden' },
        bet,
        view,
      });
      const { state, notices } = read(knobs, search, undefined, starts);
      expect(notices).toEqual([]);
      expect(state).toMatchObject({ values: begun, interventions, bet });
      expect([state.lock, state.hide]).toEqual([[names[0]], [names[1]]]);
      expect([state.present ?? false, state.embed ?? false]).toEqual([
        view === 'present',
        view === 'embed',
      ]);
    }
  }
});

test('a start that was turned afterwards keeps its changes on the way', () => {
  const { values } = balancing.claims.scenarios.mended;
  const begun = { ...initial, ...values, k: 4 } as Wish['values'];
  const search = searchOf(balancing, { ...plain, values: begun, scenario: 'mended' });
  const starts = startsOf(balancing.knobs, balancing.claims.scenarios);
  const { state } = read(balancing.knobs, search, undefined, starts);
  expect(state.values).toEqual(begun);
  expect(state.interventions).toEqual(balancing.claims.scenarios.mended.interventions);
});

test('a long address is told apart from one that a camera reads', () => {
  expect(lengthOf('x'.repeat(300))).toBe('short');
  expect(lengthOf('x'.repeat(301))).toBe('dense');
  expect(lengthOf('x'.repeat(2001))).toBe('long');
});

test('an address that only this machine can open is known', () => {
  const own = ['http://localhost:4173/', 'http://127.0.0.1/', 'http://[::1]:80/', 'file:///C:/x'];
  for (const root of own) expect(isOwn(root)).toBe(true);
  const others = ['http://192.168.1.5:4173/', 'https://atlas.example/', '', 'localhost'];
  for (const root of others) expect(isOwn(root)).toBe(false);
});
