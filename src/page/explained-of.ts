/** What the part below the fold shows, from its own file. */
import { resolve } from '$app/paths';
import type { Which } from '$src/runner/protocol.ts';
import type { Explained } from '$src/server/explained.ts';
import type { Language } from '$src/text/index.ts';

/** @throws Error where the file does not come */
export async function explainedOf(lang: Language, which: Which): Promise<Explained> {
  const { technique, experiment } = which;
  const path = resolve(`/${lang}/labs/${technique}/${experiment}/explained.json`);
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}
