import { afterEach, expect, test, vi } from 'vitest';
import { whenOnline } from '../../src/charts/online.ts';

afterEach(() => void vi.unstubAllGlobals());

test('what did not come is asked for again when the network is back', async () => {
  const network = new EventTarget();
  const listen = vi.fn(network.addEventListener.bind(network));
  vi.stubGlobal('addEventListener', listen);
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockResolvedValue('drawn');
  const loaded = whenOnline(load);
  await vi.waitUntil(() => listen.mock.calls.length > 0);
  expect(load).toHaveBeenCalledTimes(1);
  network.dispatchEvent(new Event('online'));
  expect(await loaded).toBe('drawn');
});

test('code that came and is wrong is no matter of the network', async () => {
  const wrong = new SyntaxError('unexpected token');
  await expect(whenOnline(() => Promise.reject(wrong))).rejects.toBe(wrong);
});
