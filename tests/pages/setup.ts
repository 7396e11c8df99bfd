/** Once for all page tests: a browser is found, the built site is served. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/cli/serve.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('build/en/index.html')) {
    throw new Error('the page tests require the built site: run npm run build first');
  }
  findChromium();
  const { address, close } = await serve({ root: 'build', port: 0 });
  project.provide('site', address.replace(/\/$/, ''));
  return close;
}
