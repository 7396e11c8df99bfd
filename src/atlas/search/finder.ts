/**
 * Finds entries by any of their words. MiniSearch says what fits; what bears the very name that was
 * typed comes first, whatever else speaks of it more often.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { kinds, type Entry } from './entry.ts';
import { plain, wordsOf } from './words.ts';

/** More than anybody reads; whoever does not find it in these types another word. */
const most = 24;

/** A name as it is compared: '式16' is '式 16', 'V3 eq.16' is 'v3 EQ. 16'. */
const key = (text: string): string => plain(text).replace(/\s/g, '');

/** How well names fit: one of them is what was typed, or begins with it, or holds it somewhere. */
function distance({ name, also }: Entry, query: string): number {
  const keys = [name, ...also].map(key);
  if (keys.includes(query)) return 0;
  return keys.some((one) => one.startsWith(query)) ? 1 : 2;
}

export class Finder {
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch<{ id: number; name: string; also: string; text: string }>;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      fields: ['name', 'also', 'text'],
      tokenize: wordsOf,
      processTerm: (word) => word, // wordsOf has done it
      searchOptions: {
        boost: { name: 4, also: 3 },
        prefix: true,
        // A letter may be wrong in a long word; of a Chinese one every sign counts.
        fuzzy: (word) => (/^[a-z]{5,}$/.test(word) ? 0.2 : false),
      },
    });
    this.#index.addAll(
      entries.map(({ name, of = '', also, text }, id) => {
        return { id, name, also: [...also, of].join('\n'), text };
      }),
    );
  }

  /** The best first; nothing for a query without a word. */
  find(query: string): Entry[] {
    const wanted = key(query);
    return this.#fitting(query)
      .map(({ id, score }) => {
        const entry = this.#entries[id];
        const far = distance(entry, wanted);
        // Of names that fit the kind decides; of entries that only speak of it, how much they do.
        const kind = far < 2 ? kinds.indexOf(entry.kind) : 0;
        return { id, entry, far, kind, score: far === 0 ? 0 : score };
      })
      .sort((a, b) => a.far - b.far || a.kind - b.kind || b.score - a.score || a.id - b.id)
      .slice(0, most)
      .map(({ entry }) => entry);
  }
  /** What has all the words; of several that never stand together, what has most of them. */
  #fitting(query: string): SearchResult[] {
    const all = this.#index.search(query, { combineWith: 'AND' });
    const isPhrase = /\S\s+\S/.test(query.trim());
    return all.length > 0 || !isPhrase ? all : this.#index.search(query, { combineWith: 'OR' });
  }
}
