/**
 * Trains the small models that ship with pages, from fixed seeds: `node --import tsx
 * tests/trained/index.ts mtp`. Each technique's script writes its files.
 */
const [technique = ''] = process.argv.slice(2);
if (!/^[a-z]+$/.test(technique)) {
  throw new Error(`trained requires a technique, got ${technique}`);
}
await import(`./${technique}.ts`);

export {};
