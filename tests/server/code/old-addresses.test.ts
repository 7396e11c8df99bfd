/** Addresses from the time when all files of a technique stood on one page still arrive. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { addressOf, groups, sectionsOf } from '../../../src/server/code/places.ts';

const script = readFileSync('src/static/code.js', 'utf8');
const base = 'https://atlas.example/en/code/';

/** A link of the page, as far as the script asks. */
class Anchor {
  readonly href: string;
  constructor(address: string) {
    this.href = new URL(address, base).href;
  }
  get hash(): string {
    return new URL(this.href).hash;
  }
  get pathname(): string {
    return new URL(this.href).pathname;
  }
}

/** The links of a group's page, by their ids. */
function linksOf(group: string): ReadonlyMap<string, Anchor> {
  const paths = sectionsOf(group).flatMap((section) => section.paths);
  return new Map(paths.map((path) => [path, new Anchor(addressOf(path))]));
}

/** Where a page with such links leads with a fragment; undefined where the reader stays. */
function ledFrom(links: ReadonlyMap<string, Anchor>, hash: string): string | undefined {
  let to: string | undefined;
  runInNewContext(script, {
    HTMLAnchorElement: Anchor,
    addEventListener: () => undefined,
    document: { getElementById: (id: string) => links.get(id) ?? null },
    location: { hash, replace: (address: string) => void (to = address) },
  });
  return to === undefined ? undefined : new URL(to, base).href.slice(base.length);
}

describe('an old address leads', () => {
  const moe = linksOf('moe');

  test.each([
    ['#sims/moe/gate.ts', 'moe/gate.ts/'],
    ['#sims/moe/gate.ts:23', 'moe/gate.ts/#L23'],
    ['#sims/moe/experiments/gate/run.ts:7', 'moe/experiments/gate/run.ts/#L7'],
    ['#tests/sims/moe/gate.test.ts:5', 'moe/gate.test.ts/#L5'],
    ['#tests/sims/moe/domains.test.ts:5', 'moe/domains.ts/#T5'],
  ])('from the page of moe, %s, to %s', (hash, address) => {
    expect(ledFrom(moe, hash)).toBe(address);
  });

  test('nowhere where it names no file', () => {
    expect(ledFrom(moe, '')).toBeUndefined();
    expect(ledFrom(moe, '#content')).toBeUndefined();
    expect(ledFrom(moe, '#sims/moe/nothing.ts:3')).toBeUndefined();
    expect(ledFrom(moe, '#%E0%A4%A')).toBeUndefined();
  });

  test('for every file, to the line on its page', () => {
    for (const group of groups) {
      const links = linksOf(group);
      for (const path of links.keys()) {
        expect(ledFrom(links, `#${path}:3`)).toBe(addressOf(path, 3));
      }
    }
  });
});
