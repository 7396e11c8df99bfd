/** Texts to learn from. Each is loaded when it is asked for: they are larger than any page. */

export interface Texts {
  readonly english: string;
  readonly code: string;
  readonly chinese: string;
  readonly arithmetic: string;
}

/** Prose of 1851, about 300,000 characters. */
export const loadEnglish = async (): Promise<string> => (await import('./english.ts')).english;

/** Simple Chinese: a page of prose and sentences made from lists. */
export const loadChinese = async (length = 46_000): Promise<string> =>
  (await import('./chinese.ts')).chinese(length);

/** TypeScript of this atlas, frozen so that runs can be repeated. */
export const loadCode = async (): Promise<string> =>
  Object.values((await import('./code.json', { with: { type: 'json' } })).default).join('\n');

/** `37+58=95;` and so on. */
export const loadArithmetic = async (length = 60_000): Promise<string> =>
  (await import('./arithmetic.ts')).arithmetic(length);

export async function loadTexts(): Promise<Texts> {
  const [english, code, chinese, arithmetic] = await Promise.all([
    loadEnglish(),
    loadCode(),
    loadChinese(),
    loadArithmetic(),
  ]);
  return { english, code, chinese, arithmetic };
}
