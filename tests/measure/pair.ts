/**
 * First paint and first use of a lab beside another site, in turn, in one run: the ratio holds on a
 * machine whose speed varies. `npm run pair -- FOLDER`, FOLDER being a built site of any kind, for
 * instance the branch gh-pages of tensorflow/playground.
 *
 * First use is when play and knobs answer (`main[data-ready]`); the other site's, when what
 * `--ready` selects is there. Both are sent compressed, nothing is cached.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { median } from '../../sims/math/vector.ts';
import { launch } from '../pages/chromium.ts';
import { folderServer, type Site } from './site.ts';

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lab: { type: 'string', default: 'moe/balancing' },
    ready: { type: 'string', default: 'canvas' },
    rounds: { type: 'string', default: '7' },
    cpu: { type: 'string', default: '4' },
    fast: { type: 'boolean', default: false },
  },
});

/** A phone's network: 1.6 Mbit/s, 150 ms there and back. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};

interface Visit {
  readonly paint: number; // ms
  readonly use: number; // ms
  readonly bytes: number;
  readonly requests: number;
}

type Noted = Window & { readonly firstUse?: number };

async function visit(browser: Browser, site: Site, path: string, ready: string): Promise<Visit> {
  site.reset();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await context.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    (route) => route.abort(), // a deployed site may ask others for statistics
  );
  await page.addInitScript((selector) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(selector)) return;
      Object.assign(window, { firstUse: performance.now() });
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  }, ready);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (!given.fast) await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(given.cpu) });
  await page.goto(site.address + path, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForFunction(() => (window as Noted).firstUse, null, { timeout: 120_000 });
  const { bytes, requests } = site.sent();
  const [paint, use] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0].startTime,
    (window as Noted).firstUse ?? NaN,
  ]);
  await context.close();
  return { paint, use, bytes, requests };
}

async function compare(folder: string): Promise<void> {
  const [ours, other] = [await folderServer('build'), await folderServer(folder)];
  const browser = await launch();
  try {
    const pairs: { ours: Visit; other: Visit }[] = [];
    for (let round = 0; round <= Number(given.rounds); round++) {
      const own = await visit(browser, ours, `en/labs/${given.lab}/`, 'main[data-ready]');
      const pair = { ours: own, other: await visit(browser, other, '', given.ready) };
      if (round > 0) pairs.push(pair); // the first warms up
    }
    const middle = (of: (pair: (typeof pairs)[number]) => number): number => median(pairs.map(of));
    const where = given.fast ? 'network as it is' : '1.6 Mbit/s, 150 ms';
    const load = loadavg()[0].toFixed(1);
    console.log(`${given.lab}, processor slowed ${given.cpu}×, ${where}, load average ${load}\n`);
    console.log('| | here | other | ratio |\n| --- | --- | --- | --- |');
    for (const [key, name] of [
      ['paint', 'first paint'],
      ['use', 'first use'],
    ] as const) {
      const [here, there] = (['ours', 'other'] as const).map((who) => middle((p) => p[who][key]));
      const ratio = middle((pair) => pair.ours[key] / pair.other[key]).toFixed(2);
      console.log(`| ${name} | ${Math.round(here)} ms | ${Math.round(there)} ms | ${ratio} |`);
    }
    const weight = ({ bytes, requests }: Visit): string =>
      `${Math.round(bytes / 1000)} kB in ${requests} requests`;
    console.log(`| by then | ${weight(pairs[0].ours)} | ${weight(pairs[0].other)} | |`);
  } finally {
    await browser.close();
    ours.close();
    other.close();
  }
}

const [folder] = positionals;
if (folder === undefined) {
  console.error('pair requires the folder of a built site: npm run pair -- FOLDER');
  process.exitCode = 2;
} else {
  await compare(folder);
}
