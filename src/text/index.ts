/** The languages of the atlas, and what differs between them besides words. */
import type { Messages } from './messages.ts';

export type { Messages };

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];
export const isLanguage = (text: string): text is Language =>
  languages.some((language) => language === text);

/** For Intl. */
export const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');

export async function messagesOf(language: Language): Promise<Messages> {
  return language === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en;
}
