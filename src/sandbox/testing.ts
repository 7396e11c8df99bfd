/**
 * What stands for `vitest` in a linked program: it collects the tests of one file after the other, runs
 * them in their order and says of each what became of it.
 */
import { expect } from './packages/assertions.ts';

export { expect };

/** What became of a test, by its name and the groups that it stands in. */
export interface Result {
  /** Of which tests it is one. */
  readonly from: string;
  readonly name: string;
  readonly passed: boolean;
  /** Why it did not; empty where it did. */
  readonly message: string;
}

type Body = (...values: never[]) => unknown;

interface Collected {
  readonly groups: readonly string[];
  readonly name: string;
  readonly body: () => unknown;
}

/** What must be done before any test of a group. */
interface Preparation {
  readonly groups: readonly string[];
  readonly prepare: () => unknown;
}

interface Source {
  readonly name: string;
  readonly load: () => Promise<unknown>;
}

const sources: Source[] = [];
let collected: Collected[] = [];
let before: Preparation[] = [];
let after: (() => unknown)[] = [];
let groups: readonly string[] = [];

/** Names tests that are to be played, and says how they are loaded. */
export const from = (name: string, load: () => Promise<unknown>): void =>
  void sources.push({ name, load });

/** `%s`, `%i`, `%j` and `$name` of a title, filled in. */
function titled(title: string, values: readonly unknown[]): string {
  let used = 0;
  const said = (value: unknown): string =>
    typeof value === 'object'
      ? JSON.stringify(value)
      : String(value).replace(/_\w+\.(\w+)\.call\(void 0, /g, '$1('); // a call, as it was written
  const [first] = values;
  return title
    .replace(/%[sdifjo]/g, () => said(values[used++]))
    .replace(/\$(\w+)/g, (whole, name: string) =>
      typeof first === 'object' && first !== null && name in first
        ? said(Reflect.get(first, name))
        : whole,
    );
}

type Cases = readonly unknown[];
const spread = (one: unknown): readonly unknown[] => (Array.isArray(one) ? one : [one]);

function named(name: string, body: Body): void {
  collected.push({ groups, name, body: () => (body as () => unknown)() });
}
export const test = Object.assign(named, {
  each:
    (cases: Cases) =>
    (title: string, body: Body): void => {
      for (const one of cases) {
        const values = spread(one) as never[];
        named(titled(title, values), () => body(...values));
      }
    },
});
export const it = test;

function grouped(name: string, body: Body): void {
  const outside = groups;
  groups = [...groups, name];
  (body as () => void)();
  groups = outside;
}
export const describe = Object.assign(grouped, {
  each:
    (cases: Cases) =>
    (title: string, body: Body): void => {
      for (const one of cases) {
        const values = spread(one) as never[];
        grouped(titled(title, values), () => body(...values));
      }
    },
});

export const beforeAll = (prepare: () => unknown): void => void before.push({ groups, prepare });
export const afterAll = (clean: () => unknown): void => void after.push(clean);

/** Of a property that fails, for which values it does and why: `for [3]: expected 1.2 to be close to 1`. */
function messageOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const [, example] = /^Counterexample: (.*)$/m.exec(said) ?? [];
  if (example === undefined) return said.slice(0, 600);
  const cause = error instanceof Error && error.cause ? messageOf(error.cause) : '';
  const [, told] = /^Got (?:\w+: )?(.*)$/m.exec(said) ?? [];
  return `for ${example.slice(0, 300)}: ${cause || told || ''}`.slice(0, 600);
}

/** Why it fails; empty where it holds. */
async function outcome(body: () => unknown): Promise<string> {
  try {
    await body();
    return '';
  } catch (error) {
    return messageOf(error) || 'failed';
  }
}

/** Runs the tests that were named. */
export async function play(say: (result: Result) => void): Promise<void> {
  for (const { name, load } of sources) {
    [collected, before, after, groups] = [[], [], [], []];
    const told = (test: string, message: string): void =>
      say({ from: name, name: test, passed: message === '', message });
    const broken = await outcome(load);
    if (broken) told('its tests can be loaded', broken);
    else await playCollected(told);
  }
}

async function playCollected(told: (name: string, message: string) => void): Promise<void> {
  const prepared = new Map<Preparation, string>();
  for (const { groups, name, body } of collected) {
    let broken = '';
    for (const one of before) {
      // Of the groups that the test stands in, and those around it.
      if (!one.groups.every((group, i) => group === groups[i])) continue;
      if (!prepared.has(one)) prepared.set(one, await outcome(one.prepare));
      broken ||= prepared.get(one) ?? '';
    }
    told([...groups, name].join(' › '), broken || (await outcome(body)));
  }
  for (const clean of after) await clean();
}

/** Of vitest's settings a page has none: tests take as long as they take. */
export const vi = { setConfig: (): void => undefined };

/** Nothing is provided from outside: a page plays the short form of every test. */
export const inject = (): undefined => undefined;
