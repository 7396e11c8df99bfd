/**
 * A hundred addresses, or five (`npm run test:long`), drawn from the tables of all labs with wrong and hostile parts mixed in:
 * whatever somebody was sent, the page opens, names what it ignored, and answers.
 */
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serialise, type State } from '../../src/runner/address.ts';
import { interventionsOf, valuesOf } from '../arbitraries.ts';
import { long } from '../long.ts';
import { launch } from './chromium.ts';
import { labs, ready, soon, viewOf, watch, type LabPage } from './pages.ts';

const site = inject('site');
const all = await labs();
const draws = long ? 500 : 100;
/** Pages that are open at the same time. */
const tabs = 4;

interface Wrong {
  /** As it stands in the address, after the question mark. */
  readonly typed: string;
  /** What the page must name. */
  readonly named: string;
}

/** Parts of addresses that no lab understands. */
const wrongs: readonly Wrong[] = [
  { typed: 'nonsense=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', named: 'nonsense' },
  { typed: '%3Cscript%3Ealert(1)%3C%2Fscript%3E=1', named: '<script>alert(1)</script>' },
  { typed: 'seed=-3', named: 'seed' },
  { typed: 'seed=1e400', named: 'seed' },
  { typed: 'seed=%00', named: 'seed' },
  { typed: 'at=x', named: 'at' },
  { typed: 'at=5:seed=2&at=6:seed=3', named: 'at' },
  { typed: 'at=99999999999999999999:seed=2', named: 'at' },
  { typed: '__proto__=1', named: '__proto__' },
  { typed: 'constructor=%F0%9F%92%A5', named: 'constructor' },
  { typed: 'toString', named: 'toString' },
  { typed: '%E0%A4%A=%', named: '\uFFFD%A' },
  { typed: 'step=-1', named: 'step' },
  { typed: 'step=1e9', named: 'step' },
  { typed: 'tour=0', named: 'tour' },
  { typed: 'embed=maybe', named: 'embed' },
  { typed: 'pin=2', named: 'pin' },
  { typed: 'pin.nothing=1', named: 'pin.nothing' },
  { typed: `tab=${'x'.repeat(60)}`, named: 'tab' },
  { typed: `${'k'.repeat(500)}=1`, named: 'k'.repeat(39) },
  { typed: 'v=2', named: 'v' },
  { typed: `own=${'y'.repeat(21_000)}`, named: '20000' },
];
/** These make a page read nothing else. */
const alone: readonly string[] = ['v', '20000'];

/** An address of one lab: what it asks for, and what of it is wrong. */
function addressOf({ experiment }: LabPage): fc.Arbitrary<{ search: string; named: string[] }> {
  const recipe = fc.record({
    values: valuesOf(experiment.knobs.parameters),
    interventions: interventionsOf(experiment.knobs.parameters, 30),
  });
  const place = fc.record(
    {
      pinned: recipe,
      step: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(10 ** 9)),
      tab: fc.constantFrom('charts', 'explain', 'code', 'nowhere'),
      tour: fc.integer({ min: 1, max: 99 }),
      embed: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const state = fc.tuple(recipe, place).map(([own, rest]): State => ({ ...own, ...rest }));
  const mistakes = fc.oneof(
    fc.constant([]),
    fc.subarray(
      wrongs.filter(({ named }) => named !== 'seed' || 'seed' in experiment.knobs.parameters),
      { minLength: 1, maxLength: 4 },
    ),
  );
  return fc.tuple(state, mistakes).map(([wanted, found]) => {
    const only = found.filter(({ named }) => alone.includes(named)).slice(-1);
    const said = only.length > 0 ? only : found;
    const right = serialise(experiment.knobs, wanted);
    const typed = said.map((part) => part.typed);
    const parts = typed.includes('v=2') ? [...typed, right] : [right || 'v=1', ...typed];
    return { search: parts.join('&'), named: said.map(({ named }) => named) };
  });
}

const drawn = Array.from({ length: draws }, (_, i) => {
  const lab = all[i % all.length];
  const [one] = fc.sample(addressOf(lab), { numRuns: 1, seed: 2_412_19437 + i });
  const lang = Math.floor(i / all.length) % 2 === 0 ? 'en' : 'zh';
  return { url: `${site}/${lang}/labs/${lab.technique}/${lab.name}/?${one.search}`, ...one };
});

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens an address as a person does, and turns something: gives what was wrong. */
async function visit(page: Page, { url, named }: (typeof drawn)[number]): Promise<string[]> {
  const found: string[] = [];
  await page.goto(url, { waitUntil: 'commit' });
  await ready(page);
  const notice = page.locator('.notice[role="status"]').first();
  if (named.length > 0) await notice.waitFor(soon); // their words are loaded when there are some
  // What the page says, and then a turn of the dice, or a scenario where nothing is drawn: either
  // starts the run again.
  const { notices, isHtml, seed } = await page.evaluate(() => {
    const said = [...document.querySelectorAll('.notice[role="status"]')];
    const { value } = document.querySelector<HTMLInputElement>('.seed input') ?? {};
    const control = value === undefined ? '.scenarios button' : 'button.dice';
    document.querySelector<HTMLButtonElement>(control)?.click();
    return {
      notices: said.map((notice) => notice.textContent ?? ''),
      isHtml: document.querySelector('main :is(img, script)') !== null,
      seed: value,
    };
  });
  for (const name of named) {
    if (!notices.some((notice) => notice.includes(name))) found.push(`did not name ${name}`);
  }
  if (isHtml) found.push('became HTML');
  await page.waitForFunction(
    (before) =>
      before === undefined
        ? document.querySelector('.scenarios [aria-pressed="true"]') !== null
        : document.querySelector<HTMLInputElement>('.seed input')?.value !== before,
    seed,
    soon,
  );
  const told = await page.locator('.notice[role="status"]').allInnerTexts();
  if (named.length === 0 && told.length > 0) found.push(`named ${told.join(' ')}`);
  const failures = await page.locator('.failure[role="alert"]').allInnerTexts();
  found.push(...failures);
  return found;
}

test(`${draws} random addresses open without an error, name what they ignore, and answer`, async () => {
  const context = await browser.newContext(viewOf({ viewport: { width: 1024, height: 320 } }));
  const waiting = [...drawn];
  const told: string[] = [];
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    const seen = watch(page, new URL(site).host);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const said = await visit(page, next).catch((reason: unknown) => [String(reason)]);
      const all = [...said, ...seen.splice(0)];
      if (all.length > 0) told.push(`${decodeURI(next.url.slice(0, 300))}\n  ${all.join('\n  ')}`);
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
  expect(told).toEqual([]);
}, 900_000);
