import { resolve } from '$app/paths';
import type { Poster } from '$src/labs/contract/poster.ts';
import type { Shown } from '$src/labs/contract/shown.ts';
import { translated } from '$src/labs/contract/translated.ts';
import type { PageLoad } from './$types';

// By name, so that all parts of one experiment come at once, and those of no other.
const experiments = import.meta.glob<{ experiment: Shown }>('/src/labs/*/*/index.ts');

export const load: PageLoad = async ({ data, params: { lang }, fetch }) => {
  const { name, technique, words } = data;
  const path = `${technique.name}/${name}`;

  /** A file of its own: in the page's data it would be there twice. */
  async function posterOf(): Promise<Poster> {
    if (import.meta.env.SSR) return (await import('$src/server/posters.ts')).posterData(path);
    const address = resolve(`/${lang}/labs/${path}/poster.json`);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  }

  const [{ experiment: english }, poster] = await Promise.all([
    experiments[`/src/labs/${path}/index.ts`](),
    posterOf(),
  ]);
  const experiment = translated(english, words);
  const question = technique.experiments.find((one) => one.name === name)?.question ?? '';
  const wanted = { technique: technique.name, name, lang, experiment, question };
  return {
    ...data,
    experiment,
    poster,
    // While the site is built: no browser loads this.
    still: import.meta.env.SSR
      ? await (await import('$src/server/still.ts')).stillOf(wanted)
      : undefined,
  };
};
