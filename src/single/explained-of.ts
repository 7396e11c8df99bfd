/** In place of src/page/explained-of.ts: it lies in the file itself. */
import type { Explained } from '../server/explained.ts';
import type { Language } from '../text/index.ts';
import { lab } from './lab.ts';

export const explainedOf = async (lang: Language): Promise<Explained> => lab.spoken[lang].explained;
