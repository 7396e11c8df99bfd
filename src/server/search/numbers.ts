/** The numbers of equations, as people cite them. */

/**
 * The names by which an equation is asked for, from its source: 'V3 eq. 13, 16; config' gives
 * 'V3 eq. 13', 'eq. 13', '式 13', 'V3 eq. 16' …; a span, 'eq. 17–20', is all of its numbers.
 */
export function numbersOf(source: string): string[] {
  const names: string[] = [];
  for (const part of source.split(';')) {
    const cited = /^\s*(.*?)\s*eq\. ((?:\d+(?:[–-]\d+)?(?:, | and )?)+)/.exec(part);
    if (!cited) continue;
    const [, paper, list] = cited;
    for (const [, first, last = first] of list.matchAll(/(\d+)(?:[–-](\d+))?/g)) {
      for (let n = Number(first); n <= Number(last); n++) {
        if (paper !== '') names.push(`${paper} eq. ${n}`);
        names.push(`eq. ${n}`, `式 ${n}`);
      }
    }
  }
  return names;
}
