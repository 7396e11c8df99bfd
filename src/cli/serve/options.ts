/** The flags of `npm run serve`. */
import { flags, refuseDoubled, UsageError } from '../flags.ts';

export interface Options {
  readonly port: number;
  /** This machine alone unless told; '0.0.0.0' where only `--host` is said. */
  readonly host: string;
}

const known: readonly string[] = ['port', 'host'];

/** @throws UsageError naming the first flag that is wrong, and what it requires */
export function readOptions(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options {
  const all = flags(given);
  for (const [name] of all) {
    if (!known.includes(name)) {
      throw new UsageError(`serve requires one of --port, --host, got --${name}`);
    }
  }
  refuseDoubled(all, []);
  const said = new Map(all);
  const typed = (said.has('port') ? said.get('port') : environment.PORT) ?? '4173';
  const port = /^\d+$/.test(typed) ? Number(typed) : NaN;
  if (!(port <= 65_535)) {
    throw new UsageError(`--port requires a whole number from 0 to 65535, got ${typed}`);
  }
  return { port, host: said.has('host') ? said.get('host') || '0.0.0.0' : 'localhost' };
}
