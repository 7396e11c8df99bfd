/**
 * Which modules travel together. A browser far away waits for every file that it asks for: what
 * every page needs at once is one file, what every lab needs at once another.
 */

/** What the bundler tells of its modules. */
interface Told {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const groups = [
  {
    name: 'atlas',
    roots: [
      /rolldown\/runtime\.js$/,
      /@sveltejs\/kit\/src\/runtime\/client\/entry\.js$/,
      /generated\/client-optimized\/app\.js$/,
      /src\/routes\/(\[lang=lang\]\/)?\+(layout|error)\.(svelte|ts)$/,
    ],
  },
  {
    name: 'lab',
    roots: [
      /src\/routes\/\[lang=lang\]\/labs\/\[technique\]\/.*\+page\.(svelte|ts)$/,
      /src\/labs\/(contract|kit)\/[^/]+\.ts$/,
      /sims\/(contract|math)\/[^/]+\.ts$/,
    ],
  },
];

/** The file of a module: by the first root that imports it, however far, but not on demand. */
export function chunkOf(id: string, told: Told): string | null {
  const above = new Set([id]);
  for (const module of above) {
    for (const importer of told.getModuleInfo(module)?.importers ?? []) above.add(importer);
  }
  const isAbove = (root: RegExp): boolean => [...above].some((module) => root.test(module));
  return groups.find(({ roots }) => roots.some(isAbove))?.name ?? null;
}
