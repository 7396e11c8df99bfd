import type { Component } from 'svelte';
import type { Shown } from '$src/labs/contract/shown.ts';
import type { StageProps } from '$src/labs/kit/bench.ts';
import { translated } from '$src/labs/contract/translated.ts';
import type { PageLoad } from './$types';

// By name, so that all parts of one experiment come at once, and those of no other.
const experiments = import.meta.glob<{ experiment: Shown }>('/src/labs/*/*/index.ts');
const stages = import.meta.glob<{ default: Component<StageProps> }>('/src/labs/*/*/stage.svelte');

export const load: PageLoad = async ({ data, params: { lang } }) => {
  const { name, technique, words } = data;
  const folder = `/src/labs/${technique.name}/${name}`;
  const [{ experiment }, stage] = await Promise.all([
    experiments[`${folder}/index.ts`](),
    stages[`${folder}/stage.svelte`]?.(),
  ]);
  return {
    ...data,
    experiment: translated(experiment, words),
    Stage: stage?.default,
    still: import.meta.env.SSR ? await stillOf(technique.name, name, lang) : undefined,
  };
};

/** While the site is built: no browser loads this. */
const stillOf: (typeof import('$src/server/still.ts'))['stillOf'] = async (...which) =>
  (await import('$src/server/still.ts')).stillOf(...which);
