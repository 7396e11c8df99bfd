import { groups } from '$src/server/code/places.ts';
import { packedFiles } from '$src/server/code/packed.ts';
import { languages } from '$src/text/index.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => {
  const packed = packedFiles();
  return groups
    .filter((technique) => packed.some((path) => path.startsWith(`sims/${technique}/`)))
    .flatMap((technique) => languages.map((lang) => ({ lang, technique })));
};
