import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { carriedServer } from './src/server/carried.ts';
import { compressed } from './src/server/compress.ts';
import { subsetFonts } from './src/server/subset.ts';

export default defineConfig({
  plugins: [sveltekit(), subsetFonts(), compressed('build'), carriedServer('build')],
  worker: { format: 'es' },
  test: {
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/pages/**'],
          testTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/pages/**/*.test.ts'],
          globalSetup: ['tests/pages/setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 }, // alone: a browser wants the machine for itself
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
