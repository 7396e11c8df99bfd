/** The marked symbols of an equation, `\term{bias}{b_i}`, as text. */

/**
 * What the first mark of a term holds: `b_i` of `\term{bias}{b_i}`; marks inside it stay.
 *
 * @throws Error where the equation has no such term, or it is not closed
 */
export function bodyOf(tex: string, term: string): string {
  const mark = `\\term{${term}}{`;
  const start = tex.indexOf(mark);
  if (start < 0) throw new Error(`an equation requires the term ${term}, got ${tex}`);
  const body = start + mark.length;
  let open = 1;
  for (let i = body; i < tex.length; i++) {
    if (tex[i] === '\\')
      i++; // \{ and \} are signs, not groups
    else if (tex[i] === '{') open++;
    else if (tex[i] === '}' && --open === 0) return tex.slice(body, i);
  }
  throw new Error(`the term ${term} requires a closing brace, got ${tex}`);
}
