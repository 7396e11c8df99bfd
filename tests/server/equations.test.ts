import { expect, test } from 'vitest';
import { equation } from '../../src/server/equations.ts';

test('a marked symbol keeps its name and can be focused', () => {
  const html = equation(
    String.raw`\term{bias}{b_i} \leftarrow \term{bias}{b_i} + \term{speed}{\gamma}`,
  );
  expect(html.match(/data-term="bias"/g)).toHaveLength(2);
  expect(html.match(/data-term="speed"/g)).toHaveLength(1);
  expect(html.match(/tabindex="0"/g)).toHaveLength(3);
  expect(html).not.toContain('mathcolor');
  expect(html).toContain('<math');
});

test('wrong TeX stops the build', () => {
  expect(() => equation(String.raw`\frac{1}`)).toThrow();
});
