import { groups, pageOf, pagesOf } from '$src/server/code/places.ts';
import { languages } from '$src/text/index.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
  groups.flatMap((technique) =>
    pagesOf(technique).flatMap((path) => {
      const file = pageOf(path).slice(technique.length + 1);
      return languages.map((lang) => ({ lang, technique, file }));
    }),
  );
