/** What is found first: the thing that bears the name, in either language, on either language's pages. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/atlas/search/entry.ts';
import { Finder } from '../../../src/atlas/search/finder.ts';
import { searchEntries } from '../../../src/server/search/index.ts';

const [en, zh] = await Promise.all([searchEntries('en'), searchEntries('zh')]);
const finders = { en: new Finder(en), zh: new Finder(zh) };
const found = (lang: 'en' | 'zh', query: string): string[] =>
  finders[lang].find(query).map(({ kind, href }) => `${kind} ${href}`);

/** What must be at the first place, whichever language the page is in. */
const first: readonly (readonly [query: string, place: RegExp])[] = [
  ['偏置', /^term glossary\/#bias$/],
  ['bias', /^term glossary\/#bias$/],
  ['eq. 16', /^equation labs\/moe\/(balancing|gate)\//],
  ['updateBias', /^function code\/moe\/balance\.ts\/#L\d+$/],
  ['V3.2', /^release timeline\/#v3\.2$/],
  // names, whatever their case and width
  ['UPDATEBIAS', /^function code\/moe\/balance\.ts/],
  ['ｍｌａ', /^lab labs\/mla\/$/],
  ['GRPO', /^lab labs\/grpo\/$/],
  ['DSA', /^lab labs\/dsa\/$/],
  ['mHC', /^lab labs\/mhc\/$/],
  ['moe/gate', /^experiment labs\/moe\/gate\/$/],
  // abbreviations
  ['MHA', /^term glossary\/#multi-head-attention$/],
  ['GQA', /^term glossary\/#grouped-query-attention$/],
  ['std', /^term glossary\/#standard-deviation$/],
  ['HBM', /^term glossary\/#gpu-memory$/],
  ['k3', /^term glossary\/#k1-k2-k3$/],
  // the other language, and the word that lost
  ['路由坍缩', /^term glossary\/#routing-collapse$/],
  ['dead group', /^term glossary\/#dead-group$/],
  ['潜向量', /^term glossary\/#latent$/],
  ['公平份额', /^term glossary\/#fair-share$/],
  ['隐藏状态', /^term glossary\/#hidden-state$/],
  ['负载均衡', /^experiment labs\/moe\/balancing\/$/],
  // equations as people cite them
  ['V3 eq. 16', /^equation labs\/moe\//],
  ['式16', /^equation labs\/moe\//],
  ['mHC eq. 9', /^equation labs\/mhc\/sinkhorn\//],
  ['V3 eq. 19', /^equation labs\/moe\/balancing\//],
  ['LF algorithm 1', /^equation labs\/moe\/balancing\//],
  // functions, releases
  ['sinkhornKnopp', /^function code\/mhc\/sinkhorn\.ts/],
  ['topK', /^function code\/math\/vector\.ts/],
  ['DeepSeek-V3', /^release timeline\/#v3$/],
  ['R1', /^release timeline\/#r1$/],
  ['2025-12-31', /^release timeline\/#mhc$/],
  // a wrong letter, a name that is not whole
  ['sinkorn', /^((lab|experiment) labs\/mhc\/|term glossary\/#sinkhorn-knopp$)/],
  ['advantag', /^term glossary\/#advantage$/],
];

describe.each(['en', 'zh'] as const)('on pages in %s', (lang) => {
  test.each(first)('%s leads to %s first', (query, place) => {
    expect(found(lang, query)[0]).toMatch(place);
  });

  test('a part of a Chinese name finds it, and signs in another order do not', () => {
    expect(found(lang, '坍缩')).toContain('term glossary/#routing-collapse');
    expect(found(lang, '缩坍')).toEqual([]);
  });

  test('every entry is found by its own name, among the first ten', () => {
    const entries: readonly Entry[] = lang === 'en' ? en : zh;
    const sample = entries.filter((_, i) => i % 7 === 0);
    const lost = sample.filter(({ name, href }) => {
      const places = finders[lang].find(name).slice(0, 10);
      return !places.some((entry) => entry.href === href);
    });
    expect(sample.length).toBeGreaterThan(100);
    expect(lost.map(({ name, href }) => `${name}: ${href}`)).toEqual([]);
  });

  test('nothing comes of nothing, and of what is nowhere', () => {
    for (const query of ['', '  ', '…', '饕餮', 'qqqqzzzz']) expect(found(lang, query)).toEqual([]);
  });
});

test('of words that never stand together most are enough', () => {
  expect(found('en', 'roofline qqqqzzzz')[0]).toBe('term glossary/#roofline');
});
