/** An address as a code for cameras, drawn here: nobody else is asked. */
import { encode } from 'uqr';

/** As many bytes as the largest code holds at this correction. */
export const mostBytes = 2331;

export interface Code {
  /** Modules a side, the quiet zone included. */
  readonly size: number;
  /** The dark modules as an SVG path. */
  readonly path: string;
}

/** Nothing where the address is longer than a code can be. */
export function codeOf(address: string): Code | undefined {
  if (new TextEncoder().encode(address).length > mostBytes) return undefined;
  // Four modules of quiet around it: cameras need them to find it.
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) => runsOf(row).map(([x, width]) => bar(x, y, width)));
  return { size, path: runs.join('') };
}

const bar = (x: number, y: number, width: number): string => `M${x} ${y}h${width}v1h-${width}z`;

/** Where dark modules begin, and how many follow each other. */
function runsOf(row: readonly boolean[]): (readonly [start: number, width: number])[] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return [x, (end < 0 ? row.length : end) - x];
  });
}
