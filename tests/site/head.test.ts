/** The script of every page's head, run as it stands in a page made of little. */
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { runInNewContext } from 'node:vm';

const script = readFileSync('src/site/head.js', 'utf8');
const full = new DOMException('no room', 'QuotaExceededError');
const sandboxed = new DOMException('sandboxed', 'SecurityError');

class Element {
  readonly closest = (selector: string): unknown =>
    selector.includes('data-theme-button') ? this : null;
}

type Listener = (event: object) => void;

/** A page that begins with what the device keeps; `refuse` is thrown where something is written. */
function begin({
  kept = {} as Record<string, string>,
  refuse = undefined as Error | undefined,
  downlink = 10,
}) {
  const dataset: Record<string, string> = {};
  const heard = new Map<string, Listener>();
  const listen = (name: string, listener: Listener): unknown => heard.set(name, listener);
  const dispatchEvent = vi.fn();
  const asked: string[] = [];
  const storage = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      if (refuse) throw refuse;
      kept[key] = value;
    },
  };
  runInNewContext(script, {
    document: {
      documentElement: { dataset },
      fonts: { load: (font: string) => asked.push(font) },
      dispatchEvent,
      addEventListener: listen,
    },
    addEventListener: listen,
    sessionStorage: storage,
    navigator: { connection: { downlink } },
    get localStorage() {
      if (refuse === sandboxed) throw refuse;
      return storage;
    },
    ...{ DOMException, Event, Element, HTMLAnchorElement: class {} },
  });
  return {
    dataset,
    kept,
    asked,
    told: () => dispatchEvent.mock.calls.length,
    press: () => heard.get('click')?.({ target: new Element() }),
    hear: (key: string | null) => heard.get('storage')?.({ key }),
  };
}

test('the theme that was chosen is there before anything else', () => {
  expect(begin({ kept: { 'atlas-theme': 'dark' } }).dataset.theme).toBe('dark');
  expect(begin({ kept: { 'atlas-theme': 'pink' } }).dataset.theme).toBeUndefined();
});

test('the button goes from the system’s theme to light, to dark and back, and each is kept', () => {
  const { dataset, kept, press, told } = begin({});
  const seen = [1, 2, 3].map(() => {
    press();
    return [dataset.theme, kept['atlas-theme']];
  });
  expect(seen).toEqual([
    ['light', 'light'],
    ['dark', 'dark'],
    [undefined, 'auto'],
  ]);
  expect(told()).toBe(3);
});

test.each([
  ['there is no room', full],
  ['storage is refused', sandboxed],
])('where %s the theme changes all the same, for this page', (_, refuse) => {
  const { dataset, press, told } = begin({ refuse });
  press();
  expect(dataset.theme).toBe('light');
  expect(told()).toBe(1);
});

test('an error of another kind is not hidden', () => {
  const { press } = begin({ refuse: new TypeError('a mistake of ours') });
  expect(press).toThrow('a mistake of ours');
});

test('a choice in another tab is followed; what else it keeps is not', () => {
  const { dataset, kept, hear, told } = begin({});
  kept['atlas-theme'] = 'dark';
  hear('something else');
  expect(dataset.theme).toBeUndefined();
  hear('atlas-theme');
  expect(dataset.theme).toBe('dark');
  expect(told()).toBe(1);
});

test('typefaces wait for the next page on a slow network, and only there', () => {
  expect(begin({}).dataset.type).toBe('own');
  expect(begin({}).asked).toEqual(["1em 'Inter Variable'", "1em 'Source Serif 4 Variable'"]);
  expect(begin({ downlink: 1.6 }).dataset.type).toBeUndefined();
  expect(begin({ downlink: 1.6 }).asked).toEqual([]);
  expect(begin({ downlink: 1.6, kept: { 'atlas-type': 'here' } }).dataset.type).toBe('own');
});
