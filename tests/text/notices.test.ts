/** What a page says of an address, in words that a person would use. */
import { expect, test } from 'vitest';
import type { Notice } from '../../src/runner/notice.ts';
import { en } from '../../src/text/en.ts';
import { noticesIn } from '../../src/text/notices.ts';
import { zh } from '../../src/text/zh.ts';

const eight = { requires: 'length', min: 8, max: 8, got: '3' } as const;

test.each<[Notice, string, string]>([
  [
    { name: 'b', problem: eight },
    'Ignored from the address, b: 8 numbers are needed, not 3. The default stands.',
    '地址中未采用 b：需要 8 个数，得到 3。保持默认值。',
  ],
  [
    { name: 'b', problem: { ...eight, min: 1 } },
    'Ignored from the address, b: 1 to 8 numbers are needed, not 3. The default stands.',
    '地址中未采用 b：需要 1 到 8 个数，得到 3。保持默认值。',
  ],
  [
    { name: '', problem: { requires: 'knob', got: '"1"' } },
    'Ignored from the address: a value without a name.',
    '地址中有一个没有名字的值，未采用。',
  ],
  [
    { name: 'seed', problem: { requires: 'once', got: '"2"' } },
    'The address says seed more than once; the last counts: "2".',
    '地址里 seed 出现了不止一次，以最后一次为准："2"。',
  ],
  [
    { name: 'address', problem: { requires: 'shorter', max: 20_000, got: '20005' } },
    'This address has 20005 characters; more than 20000 are not read. The defaults stand.',
    '这个地址有 20005 个字符，超过 20000 个就不再读取。各项保持默认值。',
  ],
])('%j', (notice, english, chinese) => {
  expect(noticesIn('en').ignored(notice, en)).toBe(english);
  expect(noticesIn('zh').ignored(notice, zh)).toBe(chinese);
});
