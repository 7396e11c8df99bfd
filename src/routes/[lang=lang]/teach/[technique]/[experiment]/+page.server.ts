import { error } from '@sveltejs/kit';
import { lessons } from '$src/atlas/teach/lessons/index.ts';
import { pages } from '$src/server/labs.ts';
import { exercisesOf } from '$src/server/exercises.ts';
import { lessonPage } from '$src/server/lesson.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => pages;

export const load: PageServerLoad = async ({ params: { technique, experiment, lang } }) => {
  if (!Object.hasOwn(lessons, `${technique}/${experiment}`)) error(404, experiment);
  return {
    lesson: await lessonPage(technique, experiment, lang),
    exercises: await exercisesOf(technique, experiment, lang),
  };
};
