/** A real Chromium: the one that is installed, else Debian's, else the one Playwright fetches. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macOs = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROMIUM ?? '', ...paths, macOs, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** The path of a Chromium, installing one where none is found. */
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  const recipes = isRoot
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
      ]
    : [];
  for (const [command, ...rest] of [
    ...recipes,
    ['npx', 'playwright-core', 'install', 'chromium'],
  ]) {
    if (installed()) break;
    spawnSync(command, rest, { stdio: 'inherit' });
  }
  const now = installed();
  if (now) return now;
  throw new Error(
    'the page tests require Chromium: install it, or set CHROMIUM to the path of its program',
  );
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
