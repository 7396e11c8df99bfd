/** Which functions a piece of work enters, by precise coverage of the engine itself. */
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Those of sims/, as 'sims/moe/balance.ts#updateBias'. What ran before is not counted. */
export async function functionsEnteredBy(work: () => void): Promise<Set<string>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  // Whether, not how often: functions that are counted cannot be made fast.
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: false });
  try {
    work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const entered = result.flatMap(({ url, functions }) => {
      const path = url.replace('file://', '').replace(root, '').replace(/\?.*$/, '');
      const called = functions.filter(({ ranges }) => ranges[0].count > 0);
      return called.map(({ functionName }) => `${path}#${functionName}`);
    });
    return new Set(entered.filter((name) => name.startsWith('sims/')));
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}
