/** Calls doors in a thread, which is ended where a call has no answer after two seconds. */
import { Worker } from 'node:worker_threads';
import type { Call } from './generators.ts';

/** A guard against hangs, no measurement: who was slow alone is asked once more, with all the time. */
const patience = 2000; // ms
const muchPatience = 20_000; // ms

/** What is wrong, a sentence a call; nothing where all is well. */
export async function faultsOf(technique: string, calls: readonly Call[]): Promise<string[]> {
  const faults: string[] = [];
  for (let done = 0; done < calls.length;) {
    const said = await hear(technique, calls.slice(done));
    faults.push(...said.filter((fault) => !fault.endsWith(': ')));
    done += said.length;
    if (done < calls.length) {
      const call = calls[done++];
      const late = await hear(technique, [call], muchPatience);
      const { door, argument, wrong } = call;
      faults.push(...late.filter((fault) => !fault.endsWith(': ')));
      if (late.length === 0)
        faults.push(`${door}: no answer to argument ${argument}, wrong ${wrong}`);
    }
  }
  return faults;
}

/** The answers of one thread until all have come, or one does not. */
function hear(technique: string, calls: readonly Call[], wait = patience): Promise<string[]> {
  const script = `
    import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
    register();
    await import(${JSON.stringify(new URL('thread.ts', import.meta.url).href)});`;
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`), {
    execArgv: [],
    workerData: { technique, calls },
  });
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (): void => {
      clearTimeout(timer);
      thread.terminate().then(() => resolve(said), reject);
    };
    thread.on('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') end();
      else reject(error);
    });
    thread.on('message', (message: string) => {
      clearTimeout(timer);
      if (message !== 'ready') said.push(message);
      if (said.length === calls.length) end();
      else timer = setTimeout(end, wait);
    });
  });
}
