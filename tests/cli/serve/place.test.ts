import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wayTo } from '../../../src/cli/serve/place.ts';

const name = fc.stringMatching(/^[a-z%:@]{0,3}$/);
const address = fc
  .tuple(fc.array(name, { maxLength: 4 }), fc.constantFrom('', '/'))
  .map(([names, end]) => `/${names.join('/')}${end}`)
  .filter((path) => !path.startsWith('//'));

test('for any two addresses, the way leads from one to the other and to no other host', () => {
  fc.assert(
    fc.property(address, fc.array(name, { maxLength: 4 }), (to, names) => {
      const from = `/${names.join('/')}`;
      const way = wayTo(to, from);
      expect(way).toMatch(/^\.\.?\//);
      expect(new URL(way, `http://host${from}`).href).toBe(`http://host${to}`);
    }),
  );
});
