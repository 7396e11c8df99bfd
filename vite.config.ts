import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { afterBuild } from './src/server/after-build.ts';
import { bundleServer } from './src/server/carried.ts';
import { chunks } from './src/server/chunks.ts';
import { compressIn } from './src/server/compress.ts';
import { leadPastFacades } from './src/server/facades.ts';
import { originOf } from './src/server/meta.ts';
import { writeOffline } from './src/server/offline.ts';
import { writeSitemap } from './src/server/sitemap.ts';
import { subsetFonts } from './src/server/subset.ts';

/** What is too slow for every run is tested as well. */
const long = process.env.npm_lifecycle_event === 'test:long';

/** Page tests that want the machine for themselves: they measure, or wait for what computes. */
const alone = [
  'attacks',
  'budgets',
  'edit',
  'memory',
  'offline',
  'reactions',
  'tensors',
  'trainings',
].map((name) => `tests/pages/${name}.test.ts`);

/** Of everything that a browser is opened for. */
const pages = {
  environment: 'node',
  globalSetup: 'tests/pages/setup.ts',
  retry: 1, // where others take the machine, what fails twice fails; the report says which was tried again
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

/** Where the adapter writes. */
const site = 'build';

export default defineConfig({
  plugins: [
    sveltekit(),
    subsetFonts(),
    afterBuild('facades', () => leadPastFacades(site)),
    afterBuild('sitemap', () => writeSitemap(site, originOf(process.env.ATLAS_ORIGIN))),
    afterBuild('offline', () => writeOffline(site)),
    afterBuild('compressed', () => compressIn(site)),
    afterBuild('carried-server', () => bundleServer(site)),
  ],
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          output: { codeSplitting: { groups: chunks } },
        },
      },
    },
  },
  test: {
    reporters: ['default', './tests/reporter.ts'],
    provide: { long },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/pages/**', ...(long ? [] : ['tests/claims/**'])],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...pages,
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...pages,
          name: 'alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
