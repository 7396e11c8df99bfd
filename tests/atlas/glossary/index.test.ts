/** The glossary: whole in both languages, at addresses that last, and of one mind with the labs. */
import { describe, expect, test } from 'vitest';
import { terms, themes } from '../../../src/atlas/glossary/index.ts';
import { techniques } from '../../../src/labs/index.ts';
import { zh as interfaceWords } from '../../../src/text/zh.ts';

const ids = terms.map(({ id }) => id);
const twice = (all: readonly string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i);

test('it has at least 120 terms, each under one id and one name in each language', () => {
  expect(terms.length).toBeGreaterThanOrEqual(120);
  expect(twice(ids)).toEqual([]);
  expect(twice(terms.map(({ en }) => en.toLowerCase()))).toEqual([]);
  expect(twice(terms.map(({ zh }) => zh))).toEqual([]);
  expect(twice(themes.map(({ id }) => id))).toEqual([]);
  expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
});

test('no theme has the id of a term: both are places on one page', () => {
  const themeIds = themes.map(({ id }) => `theme-${id}`);
  expect(themeIds.filter((id) => ids.includes(id))).toEqual([]);
});

test('addresses from before the glossary grew still lead to their term', () => {
  const old =
    'token hidden-state feed-forward-network mixture-of-experts routed-expert shared-expert router affinity ' +
    'gate-weight top-k routing-collapse load fair-share maxvio auxiliary-loss bias-balancing ' +
    'sequence-wise-loss specialisation granularity expert-group node-limited-routing eplb policy advantage ' +
    'grpo critic importance-ratio clipping kl-divergence dead-group key-and-value kv-cache latent absorption ' +
    'rope yarn residual-stream hyper-connections doubly-stochastic sinkhorn-knopp amax-gain n-gram ' +
    'hash-collision engram perplexity seed';
  expect(old.split(' ').filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(terms)('$id', ({ en, zh, also = [], means, labs = [] }) => {
  test('is explained in both languages, in a sentence or two', () => {
    expect(en).toMatch(/\p{L}|\d/u);
    expect(zh).not.toBe('');
    expect(means.en).toMatch(/^[A-Z0-9“].*\.$/s);
    expect(means.zh).toMatch(/\p{Script=Han}.*。$/su);
    expect(means.en.length).toBeLessThanOrEqual(200);
    expect(means.zh.length).toBeLessThanOrEqual(110);
    expect(means.zh).not.toMatch(/[,;:!?](?!\d)|\d %/); // full-width punctuation, no space before %
  });

  test('names no alias twice, and experiments that exist', () => {
    expect(twice(also)).toEqual([]);
    for (const lab of labs) {
      const [technique, name] = lab.split('/');
      expect(Object.keys(techniques[technique]?.experiments ?? {}), lab).toContain(name);
    }
  });
});

test('every experiment has terms to be met in it', () => {
  const met = new Set(terms.flatMap(({ labs = [] }) => labs));
  const all = Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.keys(experiments).map((name) => `${technique}/${name}`),
  );
  expect(all.filter((lab) => !met.has(lab))).toEqual([]);
});

test('what newcomers asked for and did not find is there', () => {
  const names = new Set(
    terms.flatMap(({ en, also = [] }) => [en, ...also].map((n) => n.toLowerCase())),
  );
  const asked =
    'mha,gqa,mqa,logit,nat,σ₂,λ₂,rollout,baseline,roofline,ridge point,participation ratio,rmsnorm,zipf,ppo,' +
    'reinforce,rloo,std,entropy bonus,k1,k2,k3,importance ratio,yarn,rope,kv cache,prefill,decode,hbm,nvlink,' +
    'fp8,e4m3,ue8m0,mtp,speculative decoding,fim,psm,dsa,indexer,dualpipe,bubble,craq,paged cache';
  expect(asked.split(',').filter((name) => !names.has(name))).toEqual([]);
});

/** Two words for one thing: the left one lost. */
const losers: Readonly<Record<string, RegExp>> = {
  均分份额: /公平份额/,
  专门化: /专业化/,
  无效组: /死组/,
  比率: /比值/,
  隐状态: /隐藏状态/,
  '显存、主机内存': /(?<!主机)内存/,
  奈特: /(?<![A-Za-z])nats?(?![A-Za-z])/,
  logits: /对数几率/,
  场景: /情景/,
  '回答（答案只指最后的结果）': /采样答案|每题答案|答案数/,
  珊瑚色: /橙色/,
  词元: /(?<![A-Za-z])tokens?(?![A-Za-z])/,
  采样轮: /采样批次|采样次数/,
  锐化: /变尖锐/,
  '不带空格的 %': /[\d}] %/,
};

const files = import.meta.glob<{ zh?: object; words?: object }>(
  ['../../../src/labs/**/zh.ts', '../../../src/labs/contract/words.ts'],
  { eager: true },
);
/** Every Chinese text in what a module gives, whatever holds it. */
function chineseIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) =>
    key === 'zh' && typeof inside === 'string' ? [inside] : chineseIn(inside),
  );
}

const atlas = import.meta.glob<object>('../../../src/atlas/**/*.ts', { eager: true });
const sentences = [
  ...Object.values(files).flatMap(({ zh = {}, words = {} }) => [zh, words].flatMap(Object.values)),
  ...Object.values(interfaceWords).filter((text) => typeof text === 'string'),
  ...Object.values(atlas).flatMap(chineseIn),
]
  .map((text) => String(text).replace(/\{[\w.]+\}/g, '{}')) // a placeholder is no word
  .filter((text) => /\p{Script=Han}/u.test(text));

test.each(Object.entries(losers))('in Chinese it is %s, nowhere %s', (_, loser) => {
  expect(sentences.length).toBeGreaterThan(2000);
  expect(sentences.filter((text) => loser.test(text))).toEqual([]);
});
