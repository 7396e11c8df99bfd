/** The drawing of every lab, loaded when it is wanted. */
import type { Component } from 'svelte';
import type { StageProps } from '$src/labs/kit/bench.ts';
import type { Which } from '$src/runner/protocol.ts';

const stages = import.meta.glob<{ default: Component<StageProps> }>('/src/labs/*/*/stage.svelte');

export async function stageOf({ technique, experiment }: Which): Promise<Component<StageProps>> {
  return (await stages[`/src/labs/${technique}/${experiment}/stage.svelte`]()).default;
}
