/** Flags that npm keeps for itself where `--` is missing before them. */

/** What npm itself, or a person's settings, may say in the environment at any time. */
const ofNpm: readonly string[] = ['cache', 'prefix', 'jobs'];

/**
 * The flags among these that npm took: `npm run simulate moe/gate --seed 7` runs the command with
 * `7` alone, and leaves `npm_config_seed` behind.
 */
export function takenByNpm(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  if (environment.npm_lifecycle_event !== 'simulate') return [];
  return names
    .filter((name) => !ofNpm.includes(name))
    .filter((name) => environment[`npm_config_${name.toLowerCase().replaceAll('-', '_')}`])
    .map((name) => `--${name}`);
}
