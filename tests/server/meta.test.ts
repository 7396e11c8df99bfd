import { expect, test } from 'vitest';
import { metaTags, originOf } from '../../src/server/meta.ts';

const html = '<title>Gate</title><meta name="description" content="Who is chosen"/>';
const picture = 'posters/moe-gate.zh.png';
const page = { path: '/zh/labs/moe/', lang: 'zh', picture } as const;

test('without an origin no address is made up, and the picture is found from any folder', () => {
  const tags = metaTags(html, page);
  expect(tags).toContain('<meta property="og:title" content="Gate">');
  expect(tags).toContain('<meta property="og:description" content="Who is chosen">');
  expect(tags).toContain('content="../../../posters/moe-gate.zh.png"');
  expect(tags).not.toMatch(/canonical|hreflang|og:url/);
});

test('with one, a page has its address, that of the other language, and one for readers of neither', () => {
  const tags = metaTags(html, { ...page, origin: 'https://atlas.example/x' });
  expect(tags).toContain('<link rel="canonical" href="https://atlas.example/x/zh/labs/moe/">');
  expect(tags).toContain('hreflang="en" href="https://atlas.example/x/en/labs/moe/"');
  expect(tags).toContain('hreflang="zh-CN" href="https://atlas.example/x/zh/labs/moe/"');
  expect(tags).toContain('hreflang="x-default" href="https://atlas.example/x/en/labs/moe/"');
  expect(tags).toContain('content="https://atlas.example/x/posters/moe-gate.zh.png"');
});

test('what a page does not say is not told', () => {
  expect(metaTags('<title>Gate</title>', page)).not.toContain('undefined');
});

test.each([
  ['https://atlas.example/', 'https://atlas.example'],
  ['http://localhost:8080/a/', 'http://localhost:8080/a'],
  ['', undefined],
  [undefined, undefined],
])('the origin %s is %s', (told, origin) => {
  expect(originOf(told)).toBe(origin);
});

test.each(['atlas.example', 'file:///srv/atlas', 'javascript:alert(1)'])(
  '%s is refused',
  (told) => {
    expect(() => originOf(told)).toThrow(`ATLAS_ORIGIN requires an address such as`);
  },
);
