/**
 * The texts of tables, found by the names of the fields that hold them. The English text itself is
 * the key of its translation: whoever changes a sentence is told by a test which one is stale.
 */
type Words = Readonly<Record<string, string>>;

/** Fields that hold a text. */
const texts: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'tab', 'question', 'claim', 'label', 'hint', 'unit', 'caption'],
  ...['rows', 'columns', 'because', 'what', 'published', 'note', 'text', 'name', 'answer', 'empty'],
]);

/** Fields that hold a list or a record of texts. */
const collections: ReadonlySet<string> = new Set([
  ...['options', 'sentences', 'words', 'outcomes', 'departures'],
  ...['names', 'rowNames', 'columnNames'],
]);

/** Fields that hold values of knobs: data, whatever they are called. */
const values: ReadonlySet<string> = new Set(['values', 'before', 'change', 'with']);

/** Names that nothing in a table may have. */
export const reservedNames: readonly string[] = [...collections, ...values];

/** The same tables with every text put through `say`; functions and numbers as they are. */
function walk<T extends object>(tables: T, say: (english: string) => string, all = false): T {
  const entries = Object.entries(tables).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [key, all || texts.has(key) ? say(value) : value];
    if (typeof value !== 'object' || value === null || values.has(key)) return [key, value];
    return [key, walk(value, say, collections.has(key))];
  });
  return (
    Array.isArray(tables) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
  ) as T;
}

/** Numbers, symbols and single letters need no translation. */
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Every English text, without duplicates, in order of appearance. */
export function textsOf(tables: object): string[] {
  const found = new Set<string>();
  walk(tables, (english) => {
    found.add(english);
    return english;
  });
  return [...found].filter(hasWords);
}

/** The same tables in another language; a text without a translation stays English. */
export const translated = <T extends object>(tables: T, words: Words): T =>
  walk(tables, (english) => (Object.hasOwn(words, english) ? words[english] : english));
