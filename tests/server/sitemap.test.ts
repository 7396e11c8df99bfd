import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSitemap } from '../../src/server/sitemap.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-map-'));
  for (const page of ['', 'en', 'zh/labs']) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), page);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every page in a language is listed at its address, the door to both is not', async () => {
  await writeSitemap(folder, 'https://atlas.example');
  const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  expect(map.match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://atlas.example/en/',
    '<loc>https://atlas.example/zh/labs/',
  ]);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://atlas.example/sitemap.xml',
  );
});

test('where nobody says where the site will stand, there is no list', async () => {
  await writeSitemap(folder, undefined);
  expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
});
