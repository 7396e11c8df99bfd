/** Where terms are met: on the pages of the labs that they name. */
import { expect, test } from 'vitest';
import { terms } from '../../../src/atlas/glossary/index.ts';
import { textsOf } from '../../../src/labs/contract/translated.ts';
import { techniques } from '../../../src/labs/index.ts';

type Words = Readonly<Record<string, string>>;
const files = import.meta.glob<{ zh: Words }>('../../../src/labs/*/*/zh.ts', { eager: true });

/** All that is said in an experiment, in both languages: its tables, and what its drawing says. */
const said = new Map<string, string>(
  await Promise.all(
    Object.entries(techniques).flatMap(([technique, { experiments, summary }]) =>
      Object.entries(experiments).map(async ([name, { tab, question, claim, load }]) => {
        const { zh } = files[`../../../src/labs/${technique}/${name}/zh.ts`];
        const texts = [
          ...[summary, tab, question, claim, ...textsOf((await load()).experiment)],
          ...Object.entries(zh).flat(),
        ];
        return [`${technique}/${name}`, texts.join('\n').toLowerCase()] as const;
      }),
    ),
  ),
);

/** What an experiment shows without calling it by this name. */
const shown: readonly string[] = [
  ...['moe/balancing mixture-of-experts', 'moe/gate mixture-of-experts'],
  ...['moe/granularity mixture-of-experts', 'moe/granularity feed-forward-network'],
  ...['moe/balancing routing-collapse', 'moe/balancing bias-balancing', 'moe/nodes expert-group'],
  ...['moe/eplb eplb', 'mla/race kv-cache', 'mla/race speculative-decoding', 'mla/long rope'],
  ...['mla/long context-window', 'mla/cache context-window', 'mhc/training residual-connection'],
  ...['mhc/sinkhorn birkhoff-polytope', 'engram/gate engram', 'engram/gate hidden-state'],
  ...['engram/budget sparsity-budget', 'engram/amputation ablation', 'grpo/group policy'],
  'grpo/thinking chain-of-thought',
];

test('a term is named in every experiment in which it is met, or is what that shows', () => {
  const silent = terms.flatMap(({ id, en, zh, also = [], labs = [] }) =>
    labs
      .filter(
        (lab) => ![en, zh, ...also].some((name) => said.get(lab)?.includes(name.toLowerCase())),
      )
      .map((lab) => `${lab} ${id}`),
  );
  expect(silent.sort()).toEqual([...shown].sort());
});
