/** What a class answered, as a teacher types it or pastes it: counts, letters, or names with their letter. */

export interface Outcome {
  readonly name: string;
  readonly text: string;
}

export interface Answers {
  /** For each outcome. */
  readonly counts: readonly number[];
  readonly all: number;
  /** What could not be read, as it was typed. */
  readonly unread: readonly string[];
}

export const letterOf = (i: number): string => String.fromCharCode(65 + i);

/** More of one answer is a slip of the finger, not a class. */
const most = 10_000;

/**
 * Reads lines such as `A`, `B: 12`, `Lena: B` or an outcome in its own words; what stands in one
 * line may be parted by commas and semicolons, full-width ones too.
 */
export function readAnswers(typed: string, outcomes: readonly Outcome[]): Answers {
  const counts = outcomes.map(() => 0);
  const unread: string[] = [];
  for (const item of items(typed, outcomes)) {
    const found = readOne(item, outcomes);
    if (found) counts[found.outcome] += found.count;
    else unread.push(item);
  }
  return { counts, all: counts.reduce((sum, count) => sum + count, 0), unread };
}

/** An outcome's own words may have a comma in them: a whole line goes before its parts. */
const items = (typed: string, outcomes: readonly Outcome[]): readonly string[] =>
  typed
    .normalize('NFKC')
    .split('\n')
    .flatMap((line) => (readOne(line, outcomes) ? [line] : line.split(/[,;、，；]/)))
    .map((item) => item.trim())
    .filter((item) => item !== '');

function readOne(
  item: string,
  outcomes: readonly Outcome[],
): { readonly outcome: number; readonly count: number } | undefined {
  const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
  const indexOf = (text: string): number =>
    outcomes.findIndex(({ name, text: own }, i) =>
      [letterOf(i), name, own].some((known) => plain(known) === plain(text)),
    );
  const alone = indexOf(item);
  if (alone >= 0) return { outcome: alone, count: 1 };
  const [, before = '', after = ''] = /^(.*?)[\s:=]+([^:=]*)$/s.exec(item.trim()) ?? [];
  if (/^\d+$/.test(after.trim())) {
    const [outcome, count] = [indexOf(before.replace(/[\s:=]+$/, '')), Number(after)];
    if (outcome >= 0 && count <= most) return { outcome, count };
  }
  const named = /^(.+)[\s:=]+(\S+)$/s.exec(item.trim());
  const last = named ? indexOf(named[2]) : -1;
  return last >= 0 ? { outcome: last, count: 1 } : undefined;
}

/** Of a hundred. */
export const shareOf = (count: number, all: number): number =>
  all === 0 ? 0 : Math.round((100 * count) / all);
