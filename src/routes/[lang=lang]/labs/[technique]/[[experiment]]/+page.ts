import type { Component } from 'svelte';
import { techniques } from '$sims/index.ts';
import type { PageLoad } from './$types';

/** Drawings of mechanisms: one file an experiment that has one, each a chunk of its own. */
const stages = import.meta.glob<{ default: Component }>('/src/lab/stages/*/[a-z]*.svelte');

/** The tables and the code of this technique alone: each lab is a chunk of its own, and small. */
export const load: PageLoad = async ({ params, data }) => {
  const drawing = stages[`/src/lab/stages/${params.technique}/${data.name}.svelte`];
  const [technique, stage] = await Promise.all([techniques[params.technique](), drawing?.()]);
  const { repeat } = technique.experiments[data.name];
  const Repeat = repeat && (await import('$src/lab/Repeat.svelte')).default;
  return { ...data, technique, Stage: stage?.default, Repeat };
};
