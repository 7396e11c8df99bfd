import { beforeAll, describe, expect, test } from 'vitest';
import { techniques } from '../../../src/labs/index.ts';
import { offeringsOf, type OfferingFile } from '../../../src/server/code/api.ts';
import { packedFiles } from '../../../src/server/code/packed.ts';

let moe: readonly OfferingFile[] = [];
beforeAll(async () => {
  moe = await offeringsOf('moe');
}, 120_000);

const offer = (file: string, name: string): OfferingFile['offers'][number] | undefined =>
  moe
    .find(({ importedAs }) => importedAs === `deepseek-atlas/${file}`)
    ?.offers.find((one) => one.name === name);

test('a function is offered as it would be declared, with what its comment says', () => {
  expect(offer('moe/gate', 'gate')).toMatchObject({
    kind: 'function',
    declared: 'gate(scores: Vector, options: GateOptions): Route',
    parts: [{ name: 'scores', type: 'Vector', text: 's, the affinities  [N]' }],
  });
  expect(offer('moe/gate', 'gate')?.text).toMatch(/^Routes one token\. The bias decides who/);
  expect(offer('moe/gate', 'gate')?.address).toMatch(/^moe\/gate\.ts\/#L\d+$/);
});

test('a type is offered with its members', () => {
  const options = offer('moe/gate', 'GateOptions');
  expect(options?.kind).toBe('type');
  expect(options?.parts.find(({ name }) => name === 'k')).toEqual({
    name: 'k',
    type: 'number',
    text: 'K, experts a token.',
  });
});

describe('every technique', () => {
  test.each(Object.keys(techniques))(
    '%s offers each packed file that exports something',
    async (group) => {
      const files = await offeringsOf(group);
      const packed = packedFiles().filter((path) => path.startsWith(`sims/${group}/`));
      expect(files.map(({ path }) => path)).toEqual(packed);
      for (const { offers } of files) {
        for (const { declared } of offers) expect(declared).toMatch(/^\w+(\(.*\): .+|: .+)?$/s);
      }
    },
  );
});
