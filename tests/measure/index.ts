/**
 * The page budgets, measured in Chromium on the built site: `npm run measure`, or with
 * `--minutes 10` for as long a run. Prints a table for the README.
 */
import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { launch } from '../pages/chromium.ts';
import { weigh } from '../pages/sizes.ts';
import { type Cost, pictureCosts } from './pictures.ts';
import {
  heap,
  longestTask,
  openLab,
  reactions,
  startOf,
  type Reaction,
  type Start,
} from './page.ts';

type Row = readonly [what: string, bound: string, here: string];

/** How much slower than here the device of a reader may be. */
const slow = 4;
const training = 'en/labs/moe/balancing/';
const still = 'en/labs/moe/gate/?v=1&step=9';

const ms = (value: number): string => `${Math.round(value)} ms`;
const tenths = ({ milliseconds }: Cost): string => `${milliseconds.toFixed(1)} ms`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

async function starts(browser: Browser, url: string): Promise<Row[]> {
  const found: Start[] = [];
  for (let i = 0; i < 7; i++) {
    const { page } = await openLab(browser, url, slow);
    found.push(await startOf(page));
    await page.context().close();
  }
  const median = (of: keyof Start): number =>
    quantile(
      found.map((one) => one[of]),
      0.5,
    );
  const shift = Math.max(...found.map((one) => one.shift));
  return [
    [`first paint, slowed ${slow}×`, '0.5 s', ms(median('firstPaint'))],
    [`usable, slowed ${slow}×`, '1.2 s', ms(median('usable'))],
    ['layout shift', '0.05', shift.toFixed(3)],
  ];
}

async function reaction(browser: Browser, url: string, slowed: number): Promise<Row[]> {
  const { page } = await openLab(browser, url, slowed);
  await reactions(page, 'k', 4); // what is loaded on first use is there
  const found = await reactions(page, 'k', 40);
  await page.context().close();
  const late = (of: keyof Reaction): string =>
    ms(
      quantile(
        found.map((one) => one[of]),
        0.95,
      ),
    );
  const also = slowed === 1 ? '' : `, slowed ${slowed}×`;
  return [
    [
      `key to painted stage, 95th percentile${also}`,
      slowed === 1 ? '50 ms' : '100 ms',
      late('stage'),
    ],
    [`key to the last figure${also}`, '', late('all')],
  ];
}

async function task(browser: Browser, url: string, slowed: number): Promise<string> {
  const { page } = await openLab(browser, url, slowed);
  await page.keyboard.press('Space');
  await page.waitForTimeout(2000); // the start has its own bounds
  const longest = await longestTask(page, 8);
  await page.context().close();
  return longest === 0 ? 'under 50 ms' : ms(longest);
}

/** A run that is played again whenever it ends. */
async function memory(browser: Browser, url: string, minutes: number): Promise<string> {
  const { page, session } = await openLab(browser, url, 1);
  const last = Number(await page.locator('.scrub input').getAttribute('max'));
  await page.keyboard.press('Space');
  const play = async (seconds: number): Promise<void> => {
    for (const end = Date.now() + 1000 * seconds; Date.now() < end;) {
      await page.waitForTimeout(1000);
      if (Number(await page.locator('.scrub input').inputValue()) < last) continue;
      await page.keyboard.press('Space');
    }
  };
  const first = Math.min(60, 20 * minutes);
  await play(first);
  const before = await heap(session);
  await play(60 * minutes - first);
  const after = await heap(session);
  await page.context().close();
  const growth = ((after - before) / 1e6).toFixed(2);
  return `${(before / 1e6).toFixed(1)} MB, then ${growth.startsWith('-') ? '' : '+'}${growth} MB`;
}

function minutesOf(given: readonly string[]): number {
  const at = given.indexOf('--minutes');
  const minutes = at < 0 ? 1 : Number(given[at + 1]);
  if (minutes > 0 && minutes <= 60) return minutes;
  throw new RangeError(`--minutes requires a number up to 60, got ${given[at + 1]}`);
}

const minutes = minutesOf(process.argv.slice(2));
const { address, close } = await serve({ root: 'build', port: 0 });
const browser = await launch();
try {
  const lab = address + training;
  const { scripts, all, fonts } = await weigh(browser, lab);
  const costs = await pictureCosts(browser, address);
  const [dearest] = costs;
  const rows: Row[] = [
    ['JavaScript before it can be used, gzip', '100 kB', kB(scripts)],
    ['all transferred by then', '180 kB', `${kB(all)}, and ${kB(fonts)} of fonts`],
    ...(await starts(browser, lab)),
    ...(await reaction(browser, address + still, 1)),
    ...(await reaction(browser, address + still, slow)),
    ['longest task while a run plays', '50 ms', await task(browser, lab, 1)],
    [`the same, slowed ${slow}×`, '', await task(browser, lab, slow)],
    [`a picture of the dearest stage, ${dearest.lab}`, '8 ms', tenths(dearest)],
    [
      `memory in ${minutes} min of play there`,
      'no growth',
      await memory(browser, `${address}en/labs/${dearest.lab}/`, minutes),
    ],
  ];
  console.log(
    `Load average before and during: ${loadavg()
      .map((l) => l.toFixed(1))
      .join(', ')}\n`,
  );
  console.log('| what | bound | here |\n| --- | --- | --- |');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log(`\nA picture: ${costs.map((cost) => `${cost.lab} ${tenths(cost)}`).join(', ')}`);
} finally {
  await browser.close();
  await close();
}
