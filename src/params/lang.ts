import { isLanguage, type Language } from '$src/text/index.ts';

export const match = (param: string): param is Language => isLanguage(param);
