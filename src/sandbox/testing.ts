/**
 * What stands for `vitest` in a linked program: it collects the tests of a file, runs them one after the
 * other and says of each what became of it.
 */
import { expect } from './packages/assertions.ts';

export { expect };

/** What became of a test, by its name and the groups that it stands in. */
export interface Result {
  readonly name: string;
  readonly passed: boolean;
  /** Why it did not; empty where it did. */
  readonly message: string;
}

type Body = (...values: never[]) => unknown;

interface Collected {
  readonly name: string;
  readonly body: () => unknown;
}

const collected: Collected[] = [];
const before: (() => unknown)[] = [];
const after: (() => unknown)[] = [];
let groups: readonly string[] = [];

const listed = (name: string): string => [...groups, name].join(' › ');

/** `%s`, `%i`, `%j` and `$name` of a title, filled in. */
function titled(title: string, values: readonly unknown[]): string {
  let used = 0;
  const said = (value: unknown): string =>
    typeof value === 'object' ? JSON.stringify(value) : String(value);
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
  collected.push({ name: listed(name), body: () => (body as () => unknown)() });
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

export const beforeAll = (prepare: () => unknown): void => void before.push(prepare);
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

/** Runs what was collected. */
export async function play(say: (result: Result) => void): Promise<void> {
  for (const prepare of before) await prepare();
  for (const { name, body } of collected) {
    try {
      await body();
      say({ name, passed: true, message: '' });
    } catch (error) {
      say({ name, passed: false, message: messageOf(error) });
    }
  }
  for (const clean of after) await clean();
}

/** Of vitest's settings a page has none: tests take as long as they take. */
export const vi = { setConfig: (): void => undefined };
