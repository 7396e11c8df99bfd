import { error } from '@sveltejs/kit';
import { drive, startOf } from '$sims/contract/drive.ts';
import type { AnyFrame } from '$sims/contract/frame.ts';
import { runOf } from '$src/runner/run-of.ts';
import { pages, shownExperiment, shownTechnique, techniqueNames } from '$src/server/labs.ts';
import { techniques } from '$src/labs/index.ts';
import { languages } from '$src/text/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [
  ...languages.flatMap((lang) => techniqueNames.map((technique) => ({ lang, technique }))),
  ...pages,
];

/** What a page needs before it answers: its texts and the first frame. */
export const load: PageServerLoad = async ({ params }) => {
  const { technique, lang } = params;
  if (!Object.hasOwn(techniques, technique)) error(404, technique);
  const { experiments } = techniques[technique];
  const name = params.experiment ?? Object.keys(experiments)[0];
  if (!Object.hasOwn(experiments, name)) error(404, name);
  const { words } = await shownExperiment(technique, name, lang);
  return {
    technique: await shownTechnique(technique, lang),
    name,
    words,
    first: await firstFrame(technique, name),
  };
};

/** One run for the pages of both languages. */
const first = new Map<string, Promise<AnyFrame>>();

function firstFrame(technique: string, name: string): Promise<AnyFrame> {
  const path = `${technique}/${name}`;
  const frame = first.get(path) ?? computed(technique, name);
  first.set(path, frame);
  return frame;
}

async function computed(technique: string, name: string): Promise<AnyFrame> {
  const { run, knobs } = await runOf(technique, name);
  const { value } = drive(run, {}, await run.prepare?.(startOf(knobs))).next();
  if (!value) throw new Error(`firstFrame requires a frame, got none from ${technique}/${name}`);
  return value;
}
