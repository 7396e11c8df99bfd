import { expect, test } from 'vitest';
import { editTexts } from '../../src/text/edit.ts';

test.each([
  [
    { kind: 'own', test: 'tests/sims/moe/gate.test.ts', about: 'sims/moe/gate.ts' },
    'Tests of gate.ts',
    'gate.ts 的测试',
  ],
  [
    { kind: 'user', test: '', about: 'sims/moe/experiments/eplb/run.ts' },
    'Tests of eplb/run.ts, which uses it',
    'eplb/run.ts 的测试（它用到了这个文件）',
  ],
  [
    { kind: 'story', test: 'tests/sims/craq/design.test.ts' },
    'design.test.ts, which plays it',
    'design.test.ts（其中用到了这个文件）',
  ],
  [
    { kind: 'promises', test: 'tests/contract/promises.ts', about: 'moe/eplb' },
    'What every lab promises, tried on moe/eplb',
    '每个实验都要守的约定，在 moe/eplb 上检验',
  ],
] as const)('whose tests are played is said: %j', (played, en, zh) => {
  expect(editTexts.en.testsOf(played)).toBe(en);
  expect(editTexts.zh.testsOf(played)).toBe(zh);
});
