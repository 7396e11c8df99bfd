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
      /src\/labs\/(contract|kit)\/[^/]+\.(ts|svelte)$/,
      /sims\/(contract|math)\/[^/]+\.ts$/,
    ],
  },
];

/** All modules that import one, however far, but not on demand; and itself. */
function aboveOf(id: string, told: Told): readonly string[] {
  const above = new Set([id]);
  for (const module of above) {
    for (const importer of told.getModuleInfo(module)?.importers ?? []) above.add(importer);
  }
  return [...above];
}

/** What every page, or every lab, needs at once; with all that it imports. */
function sharedChunk(id: string, told: Told): string | null {
  const above = aboveOf(id, told);
  const group = groups.find(({ roots }) =>
    roots.some((root) => above.some((module) => root.test(module))),
  );
  return group?.name ?? null;
}

/** A lab asks for both of these at once. */
const ofLab = /src\/labs\/([\w-]+)\/([\w-]+)\/(?:index\.ts|stage\.svelte)$/;

/** What one lab alone needs at once. */
function labChunk(id: string, told: Told): string | null {
  const labs = aboveOf(id, told).flatMap((module) => {
    const [, technique, name] = ofLab.exec(module) ?? [];
    return technique === undefined ? [] : [`${technique}-${name}`];
  });
  return new Set(labs).size === 1 ? labs[0] : null;
}

/** For the bundler. */
export const chunks = [
  { name: sharedChunk, priority: 2 },
  { name: labChunk, priority: 1, includeDependenciesRecursively: false },
];
