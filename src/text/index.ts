/** The languages of the atlas, and what differs between them besides words. */
import type { en } from './en.ts';

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];
export const isLanguage = (text: string): text is Language =>
  languages.some((language) => language === text);

/** For Intl. */
export const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');

/** Every message of the interface: what English has, every language has. */
export type Messages = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends (...values: infer V) => string
    ? (...values: V) => string
    : string;
};

export async function messagesOf(language: Language): Promise<Messages> {
  return language === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en;
}
