import type { Component } from 'svelte';
import { techniques } from '$sims/index.ts';
import type { PageLoad } from './$types';

/** Drawings of mechanisms: one file an experiment that has one, each a chunk of its own. */
const stages = import.meta.glob<{ default: Component }>('/src/lab/stages/*/[a-z]*.svelte');

/** The tables and the code of this technique alone: each lab is a chunk of its own. */
export const load: PageLoad = async ({ params, data }) => {
  const drawing = stages[`/src/lab/stages/${params.technique}/${data.name}.svelte`];
  return {
    ...data,
    technique: await techniques[params.technique](),
    Stage: (await drawing?.())?.default,
  };
};
