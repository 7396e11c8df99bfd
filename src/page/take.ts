/** What a reader takes away: the frames of a run as a table. */
import { columnsOf, type AnyFrame, type AnyObserved, type Plain } from '$sims/contract/frame.ts';

/** One row a frame; arrays become one column an entry: `load.0`, `load.1`. */
export function framesToCsv(observed: AnyObserved, frames: readonly AnyFrame[]): string {
  const rows = frames.map((frame) => new Map(flatten(frame, '')));
  const first = frames.length > 0 ? columnsOf(observed, frames[0]).map(({ path }) => path) : [];
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const header = [...first, ...names.filter((name) => !first.includes(name))];
  const lines = rows.map((row) => header.map((name) => quote(row.get(name) ?? '')).join(','));
  return `${[header.map(quote).join(','), ...lines].join('\r\n')}\r\n`;
}

function flatten(value: Plain, name: string): [string, string][] {
  if (typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, entry]) =>
    flatten(entry, name === '' ? key : `${name}.${key}`),
  );
}

/** RFC 4180. */
const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export function downloadText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
