/** A thread that calls doors and says what came of it; it is ended where it gives no answer. */
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { Call } from './generators.ts';
import { tables } from './tables.ts';

const { technique, calls } = workerData as { technique: string; calls: readonly Call[] };

/** What is wrong with the end of a call; empty where nothing is. */
async function faultOf({ door: name, argument, wrong }: Call): Promise<string> {
  const entry = tables[technique][name];
  if (typeof entry === 'string') return 'is no door';
  const given = entry.args.map(({ good }) => good);
  const bad = argument < 0 ? undefined : entry.args[argument].wrongs[wrong];
  if (bad) given[argument] = bad.value;
  const said = bad ? `argument ${argument}, ${bad.says}` : 'the good call';
  try {
    const answer = await entry.call(given);
    if (bad?.refused) return `${said}: answers ${short(answer)}`;
    return entry.holds(answer, given) ? '' : `${said}: lies with ${short(answer)}`;
  } catch (error) {
    if (!bad) return `${said}: ${String(error)}`;
    const ours = error instanceof RangeError || error instanceof TypeError;
    if (ours && /^[a-zA-Z0-9]+ requires .+, got /s.test(error.message)) return '';
    return `${said}: throws ${String(error).slice(0, 100)}`;
  }
}

const short = (answer: unknown): string => inspect(answer, { breakLength: Infinity }).slice(0, 80);

parentPort?.postMessage('ready');
for (const call of calls) parentPort?.postMessage(`${call.door}: ${await faultOf(call)}`);
