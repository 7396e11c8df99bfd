/** The published figures of all labs: each has a verdict, and the numbers still support it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MeasuredRows } from '../../src/atlas/measured.ts';
import { kept } from '../../src/atlas/measured.ts';
import { countsOf, rowsOf, stretchesOf } from '../../src/atlas/reproduced.ts';
import { reproducedWords } from '../../src/atlas/reproduced-words.ts';
import { equals, judgements } from '../../src/atlas/verdict.ts';
import { verdicts } from '../../src/atlas/verdicts/index.ts';
import { techniques } from '../../src/labs/index.ts';
import { languages } from '../../src/text/index.ts';
import { measuredFile, play } from '../reproduced/play.ts';

const measured: MeasuredRows = JSON.parse(readFileSync(measuredFile, 'utf8'));
const labs = await Promise.all(
  Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.entries(experiments).map(async ([name, { load }]) => {
      const { experiment } = await load();
      const { paper } = experiment.claims;
      return { lab: `${technique}/${name}`, technique, name, experiment, paper };
    }),
  ),
);
const verdictsOn = (technique: string, name: string) => verdicts[technique]?.[name] ?? {};

describe.each(labs)('$lab', ({ lab, technique, name, experiment, paper }) => {
  const own = verdictsOn(technique, name);

  test('every row has a verdict, and every verdict a row', () => {
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(paper).toSorted());
  });

  test('what a row can measure was measured, and nothing else', () => {
    const rows = Object.keys(paper).filter((row) => paper[row].measured);
    expect(Object.keys(measured[lab])).toEqual(rows);
  });

  test('the numbers support the verdicts', () => {
    const lost = Object.entries(measured[lab]).filter(([row, { values }]) => {
      const { verdict, holds } = own[row];
      return verdict === 'unmeasured' ? holds !== undefined : !holds?.(values);
    });
    expect(lost).toEqual([]);
  });

  test('what is reproduced or computed was measured', () => {
    for (const [row, { verdict }] of Object.entries(own)) {
      if (['reproduced', 'arithmetic', 'direction'].includes(verdict)) {
        expect(Object.keys(measured[lab]), row).toContain(row);
      }
    }
  });

  test('a verdict says why in at most fifteen words, and starts from a scenario that there is', () => {
    for (const [row, { why, start }] of Object.entries(own)) {
      const words = why.en.split(' ').filter((word) => /\p{L}|\d/u.test(word));
      expect(words.length, `${row}: ${why.en}`).toBeLessThanOrEqual(15);
      expect(why.zh.length, `${row}: ${why.zh}`).toBeLessThanOrEqual(40);
      expect(why.en, row).toMatch(/\.$/);
      expect(why.zh, row).toMatch(/。$/);
      if (typeof start === 'string') {
        expect(Object.keys(experiment.claims.scenarios)).toContain(start);
      }
    }
  });
});

/** Five seeds of these take more than a second: `test:long` plays them, as all that train. */
const slow = ['grpo/thinking', 'grpo/votes', 'mhc/depth'];

test.each(labs.filter(({ lab, experiment }) => !experiment.trains && !slow.includes(lab)))(
  '$lab measures what stands in the file',
  async ({ lab, technique, name, experiment }) => {
    const fresh = await play(technique, name, experiment, verdictsOn(technique, name));
    expect(fresh).toEqual(measured[lab]);
  },
);

test.each(languages)('in %s a row shows its median, its range and its seeds', (lang) => {
  const nodes = labs.find(({ lab }) => lab === 'moe/nodes');
  if (!nodes) throw new Error('the test requires moe/nodes');
  const row = { seeds: [1, 2, 3], values: [3, 1, 2.5], median: 2.5 };
  const [, atMost, unlimited] = rowsOf(lang, nodes.experiment, verdictsOn('moe', 'nodes'), {
    nodesAtMost: row,
    nodesUnlimited: row,
  });
  const words = reproducedWords[lang];
  expect(atMost.measure).toEqual({
    value: '2.5',
    about: [words.range('1', '3'), words.seeds([1, 2, 3])],
  });
  expect(unlimited.measure?.about).toHaveLength(3); // and the scenario
});

test('what a knob holds is shown as no measurement', () => {
  const group = labs.find(({ lab }) => lab === 'grpo/group');
  if (!group) throw new Error('the test requires grpo/group');
  const [size] = rowsOf('en', group.experiment, verdictsOn('grpo', 'group'), {
    groupSize: { seeds: [1], values: [16], median: 16 },
  });
  expect(size.judgement).toBe('unmeasured');
  expect(size.measure).toBeUndefined();
});

test('a row without a verdict is refused', () => {
  expect(() => rowsOf('en', labs[0].experiment)).toThrow(/requires a verdict on maxVioBias/);
});

test('the stretches of the bar are as long as their part and fill it', () => {
  const counts = countsOf([{ judgement: 'no' }, { judgement: 'no' }, { judgement: 'arithmetic' }]);
  expect(counts.map(({ count }) => count)).toEqual([0, 1, 0, 2, 0]);
  const stretches = stretchesOf(counts, 300);
  expect(stretches.map(({ length }) => length)).toEqual([0, 100, 0, 200, 0]);
  expect(stretches.map(({ from }) => from)).toEqual([0, 0, 100, 100, 300]);
  expect(stretchesOf(countsOf([]), 300)).toEqual([]);
});

test('the counts of all verdicts make up all rows', () => {
  const all = labs.flatMap(({ technique, name }) => Object.values(verdictsOn(technique, name)));
  const counts = countsOf(all.map(({ verdict }) => ({ judgement: verdict })));
  expect(counts.map(({ judgement }) => judgement)).toEqual(judgements);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(
    labs.reduce((sum, { paper }) => sum + Object.keys(paper).length, 0),
  );
});

test('equal means within the digits published', () => {
  const near = equals(93.3, 1);
  expect([93.25, 93.34, 93.36, 93.2].map(near)).toEqual([true, true, false, false]);
  expect([34_560, 34_660].map(equals(34_600, -2))).toEqual([true, false]);
});

test('a number keeps four digits, or as many after the point as the page shows', () => {
  expect(kept(0.0320612345)).toBe(0.03206);
  expect(kept(1.36888795, 4)).toBe(1.3689);
  expect(kept(15_552.4)).toBe(15_552.4);
  expect(kept(34_560.123)).toBe(34_560.12);
  expect(kept(0)).toBe(0);
});
