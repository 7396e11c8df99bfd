/** What was typed after a command: flags and their values, before anybody knows what they mean. */

/** Something typed wrong: the message says what would be right. */
export class UsageError extends Error {}

export type Flag = readonly [name: string, value: string | undefined];

/** Flags that take all that follows, each word of it as one more of them. */
const lists: readonly string[] = ['join'];

/** `--name value`, `--name=value`, or `--name` alone. */
export function flags(given: readonly string[]): Flag[] {
  const result: Flag[] = [];
  for (let i = 0; i < given.length; i++) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(given[i]);
    if (!match) throw new UsageError(`flags start with --, got ${given[i]}`);
    const [, name, joined] = match;
    const follows = (): boolean => given[i + 1] !== undefined && !given[i + 1].startsWith('--');
    result.push([name, joined === undefined && follows() ? given[++i] : joined]);
    while (lists.includes(name) && follows()) result.push([name, given[++i]]);
  }
  return result;
}

/** @throws UsageError where a flag is said twice that counts once */
export function refuseDoubled(all: readonly Flag[], repeatable: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const [name, value = ''] of all) {
    if (repeatable.includes(name)) continue;
    const before = seen.get(name);
    if (before !== undefined) {
      throw new UsageError(`--${name} requires one value, got "${before}" and "${value}"`);
    }
    seen.set(name, value);
  }
}

/** @throws UsageError where flags are said together of which one makes the other pointless */
export function refuseTogether(
  all: readonly Flag[],
  pairs: readonly (readonly [string, string])[],
): void {
  const said = new Set(all.map(([name]) => name));
  for (const [one, other] of pairs) {
    if (!said.has(one) || !said.has(other)) continue;
    throw new UsageError(`--${one} requires to stand without --${other}, got both`);
  }
}

/**
 * With each `@name` replaced by what stands in the file of that name, as curl does it; `@-` is the
 * standard input. The line break at the end of a file is the editor's, not the text's.
 *
 * @throws UsageError naming the file that cannot be read
 */
export function fromFiles(
  all: readonly Flag[],
  isFromFile: (name: string) => boolean,
  read: (file: string) => string,
): Flag[] {
  return all.map(([name, value]): Flag => {
    if (!value?.startsWith('@') || !isFromFile(name)) return [name, value];
    const file = value.slice(1);
    try {
      return [name, read(file).replace(/\r?\n$/, '')];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new UsageError(`--${name} requires a file that can be read, got ${file}: ${why}`);
    }
  });
}
