import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ShownTechnique } from '../../../src/server/labs.ts';
import { page } from '../../../src/server/single/page.ts';
import type { SingleLab, SpokenLab } from '../../../src/single/lab.ts';

const technique: ShownTechnique = {
  name: 'moe',
  title: 'Experts',
  summary: '',
  station: 'feed-forward',
  year: 2024,
  model: 'V3',
  sources: [],
  experiments: [{ name: 'gate', tab: 'Gate', question: 'Which?', claim: '</script><b>' }],
};
const spoken: SpokenLab = {
  technique,
  words: {},
  explained: { equations: {}, words: { lang: 'en', terms: [], answers: [], departures: [] } },
};
const lab: SingleLab = {
  technique: 'moe',
  name: 'gate',
  poster: { step: 0, frame: {}, lines: [] },
  spoken: { en: spoken, zh: spoken },
};

/** What stands in the elements of a kind. */
const inside = (text: string, start: string): string[] =>
  text
    .split(start)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('</script>')));

test('what a lab says cannot end the element that carries it', () => {
  const [json] = inside(
    page(lab, { script: '', style: '' }),
    '<script type="application/json" id="lab">',
  );
  expect(JSON.parse(json)).toEqual(lab);
});

test('a script stands as it is, and cannot end its element', () => {
  const text = page(lab, { script: "document.title = '</script>';", style: '' });
  expect(inside(text, '<script type="module">')).toEqual(["document.title = '<\\/script>';"]);
});

test('a large script travels packed, and is the same once unpacked', () => {
  const script = `// ${'x'.repeat(2e6)}`;
  const text = page(lab, { script, style: '' });
  expect(text.length).toBeLessThan(1e5);
  const [packed] = inside(text, '<script type="text/plain" id="packed">');
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(script);
});

test('nothing in it leads outside, scripts and pictures included', () => {
  expect(page(lab, { script: '', style: '' })).not.toMatch(/(src|href)="(?!data:)/);
});
