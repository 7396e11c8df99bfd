/** The published figures of a lab beside what it measures, as rows of a table, and their counts. */
import { exact, number } from '../../sims/contract/numbers.ts';
import type { Shown } from '../labs/contract/shown.ts';
import type { Language } from '../text/index.ts';
import type { Measured } from './measured.ts';
import { reproducedWords } from './reproduced-words.ts';
import { judgements, type Judgement, type Verdict } from './verdict.ts';

/** What is measured, as it is read. */
export interface ShownMeasure {
  /** The median, with its unit. */
  readonly value: string;
  /** Range and seeds; where it was played. */
  readonly about: readonly string[];
}

export interface ShownRow {
  readonly name: string;
  readonly what: string;
  readonly published: string;
  readonly source: string;
  readonly judgement: Judgement;
  readonly why: string;
  /** Left out where nothing is measured: what a knob holds is no measurement. */
  readonly measure?: ShownMeasure;
}

type OfLab<T> = Readonly<Record<string, T>>;

/**
 * The rows of one lab.
 *
 * @param experiment in the language of the page
 * @throws Error for a row without a verdict
 */
export function rowsOf(
  lang: Language,
  { claims: { paper, scenarios } }: Pick<Shown, 'claims'>,
  verdicts: OfLab<Verdict> = {},
  measured: OfLab<Measured> = {},
): ShownRow[] {
  const words = reproducedWords[lang];
  return Object.entries(paper).map(([name, row]) => {
    const { what, published, source, digits, unit } = row;
    if (!verdicts[name]) throw new Error(`rowsOf requires a verdict on ${name}, got none`);
    const { verdict, why, start } = verdicts[name];
    const shown = { name, what, published, source, judgement: verdict, why: why[lang] };
    const found = measured[name];
    if (verdict === 'unmeasured' || !found) return shown;
    const written = (value: number): string =>
      digits === 0 && Number.isInteger(value) ? exact(value) : number(value, digits);
    const low = written(Math.min(...found.values));
    const high = written(Math.max(...found.values));
    const byChance = found.seeds.length > 0 && verdict !== 'arithmetic';
    const about = [
      ...(low === high ? [] : [words.range(low, high)]),
      ...(byChance ? [words.seeds(found.seeds)] : []),
      ...(typeof start === 'string' ? [words.played(scenarios[start].label)] : []),
      ...(typeof start === 'object' ? [words.otherValues] : []),
    ];
    return { ...shown, measure: { value: withUnit(written(found.median), unit), about } };
  });
}

const withUnit = (value: string, unit?: string): string => (unit ? `${value} ${unit}` : value);

export interface Count {
  readonly judgement: Judgement;
  readonly count: number;
}

/** How often each verdict was given, the strictest first. */
export const countsOf = (rows: readonly Pick<ShownRow, 'judgement'>[]): Count[] =>
  judgements.map((judgement) => ({
    judgement,
    count: rows.filter((row) => row.judgement === judgement).length,
  }));

/** A stretch of a bar that is as long as its part of the whole. */
export interface Stretch extends Count {
  readonly from: number;
  readonly length: number;
}

/** The counts as stretches of a bar of this length, one after the other. */
export function stretchesOf(counts: readonly Count[], length: number): Stretch[] {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  let before = 0;
  return counts.map(({ judgement, count }) => {
    const from = (length * before) / all;
    before += count;
    return { judgement, count, from, length: (length * count) / all };
  });
}
