import { afterEach, expect, test, vi } from 'vitest';
import { connectWorker } from '../../src/runner/connect.ts';

afterEach(() => void vi.unstubAllGlobals());

/** What a connection is told after it was made. */
async function told(): Promise<string[]> {
  const heard: string[] = [];
  const connection = connectWorker({
    message: () => void heard.push('message'),
    died: (reason) => void heard.push(`died ${reason}`),
    refused: (reason) => void heard.push(`refused ${reason}`),
  });
  connection.send({ kind: 'extend', id: 1, horizon: 1 });
  connection.end();
  expect(heard).toEqual([]); // whoever asked has its connection before it is told
  await Promise.resolve();
  return heard;
}

test('where the browser has no workers, that is told and nothing is thrown', async () => {
  vi.stubGlobal('Worker', undefined);
  expect(await told()).toEqual([expect.stringMatching(/^refused TypeError/)]);
});

test('where a frame may start none, the browser’s own reason is told', async () => {
  const reason = new DOMException('cannot be accessed from origin “null”', 'SecurityError');
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw reason;
      }
    },
  );
  expect(await told()).toEqual(['refused SecurityError: cannot be accessed from origin “null”']);
});
