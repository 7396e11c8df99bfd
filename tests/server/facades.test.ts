import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { facadeIn, led, pageLed, type Facades } from '../../src/server/facades.ts';

const text = 'export{K as component,universal}from"../chunks/a.js";';
const facade = facadeIn('nodes/2.x.js', text);
if (!facade) throw new Error('that is one');
const facades: Facades = new Map([['nodes/2.x.js', facade]]);

test('a file that only says where its exports stand is a facade, any other is none', () => {
  expect(facade).toEqual({
    behind: 'chunks/a.js',
    names: { component: 'K', universal: 'universal' },
  });
  for (const more of [`${text}let a=1;`, `import"./b.js";${text}`, 'export{a};', '']) {
    expect(facadeIn('nodes/2.x.js', more)).toBeUndefined();
  }
});

test('an import of a facade gives the same names from the file behind it', () => {
  expect(led('f(()=>import(`../nodes/2.x.js`),["../nodes/2.x.js"])', facades)).toBe(
    'f(()=>import(`../chunks/a.js`).then((m)=>({component:m.K,universal:m.universal})),["../chunks/a.js"])',
  );
});

test('what is no facade stays as it is', () => {
  const other = 'import("../nodes/3.x.js");"nodes/2.x.jsx";import("./b.js")';
  expect(led(other, facades)).toBe(other);
});

test('a page asks for no facade, and its policy knows the script that it has now', () => {
  const hash = (script: string): string => createHash('sha256').update(script).digest('base64');
  const script = 'import("../_app/immutable/nodes/2.x.js")';
  const page = `<meta content="'sha256-${hash(script)}'">
    <link href="../_app/immutable/nodes/2.x.js" rel="modulepreload">
    <link href="../_app/immutable/chunks/a.js" rel="modulepreload"><script>${script}</script>`;
  const other = pageLed(page, facades);
  const [, now] = /<script>(.*)<\/script>/.exec(other) ?? [];
  expect(now).toContain('import("../_app/immutable/chunks/a.js")');
  expect(other).toContain(hash(now));
  expect(other).not.toContain(hash(script));
  expect(other).not.toContain('nodes/2');
  expect(other.match(/modulepreload/g)).toHaveLength(1);
});
