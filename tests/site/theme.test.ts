import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseTheme, savedTheme } from '../../src/site/theme.ts';

let dataset: Record<string, string>;
const told = vi.fn();

beforeEach(() => {
  dataset = {};
  vi.stubGlobal('document', { documentElement: { dataset }, dispatchEvent: told });
});
afterEach(() => {
  vi.unstubAllGlobals();
  told.mockReset();
});

test('a chosen theme is shown, told to the charts and found again', () => {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  vi.stubGlobal('window', { localStorage });
  chooseTheme('dark');
  expect(dataset.theme).toBe('dark');
  expect(told).toHaveBeenCalledTimes(1);
  expect(savedTheme()).toBe('dark');
});

test('where there is no room left the theme changes all the same, for this page', () => {
  const full = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  vi.stubGlobal('window', { localStorage: { getItem: () => null, setItem: full } });
  chooseTheme('dark');
  expect(dataset.theme).toBe('dark');
  expect(told).toHaveBeenCalledTimes(1);
  expect(savedTheme()).toBe('auto');
});

test('where storage is refused the theme changes all the same', () => {
  const refused = Object.defineProperty({}, 'localStorage', {
    get: () => {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  });
  vi.stubGlobal('window', refused);
  chooseTheme('light');
  expect(dataset.theme).toBe('light');
  expect(savedTheme()).toBe('auto');
});
