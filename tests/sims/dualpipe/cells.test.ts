import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, packed, unpacked } from '../../../sims/dualpipe/cells.ts';

test('what was packed is unpacked as it was', () => {
  const small = fc.nat(500);
  fc.assert(
    fc.property(
      fc.record({
        kind: fc.constantFrom(...kinds),
        direction: fc.constantFrom(0 as const, 1 as const),
        ...{ batch: small, start: fc.double({ noNaN: true }), end: fc.double({ noNaN: true }) },
        after: fc.option(fc.record({ rank: small, index: small }), { nil: undefined }),
        backward: fc.option(small, { nil: undefined }),
      }),
      (block) => {
        expect(unpacked(packed(block))).toEqual(block);
      },
    ),
  );
});
