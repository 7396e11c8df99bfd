import { groups } from '$src/server/code/places.ts';
import { languages } from '$src/text/index.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
  groups.flatMap((technique) => languages.map((lang) => ({ lang, technique })));
