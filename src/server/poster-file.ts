/** Stages as files: to be shown on other pages, and to be taken away. */
import { readFileSync } from 'node:fs';
import { translated } from '../labs/contract/translated.ts';
import { isLanguage } from '../text/index.ts';
import { pages, shownExperiment, shownTechnique } from './labs.ts';
import { pictures } from './posters.ts';

export const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** 'moe/balancing', … */
export const allLabs: readonly string[] = pages
  .filter(({ lang }) => lang === 'en')
  .map(({ technique, experiment }) => `${technique}/${experiment}`);

/** A poster by its name, 'moe-balancing.en.light'; undefined where there is none. */
export async function posterFile(name: string): Promise<string | undefined> {
  const [lab, lang, theme] = name.split('.');
  const path = lab.replace('-', '/');
  if (!allLabs.includes(path) || !isLanguage(lang)) return undefined;
  if (theme !== 'light' && theme !== 'dark') return undefined;
  const [technique, experiment] = path.split('/');
  const { experiment: english, words } = await shownExperiment(technique, experiment, lang);
  const { experiments } = await shownTechnique(technique, lang);
  const question = experiments.find((one) => one.name === experiment)?.question ?? '';
  const all = await pictures(path, translated(english, words), question, true);
  return alone(all[all.length - 1].svg, theme);
}

/** With its own colours and typefaces, on paper. */
function alone(svg: string, theme: Theme): string {
  const style = `svg{--sans:system-ui,sans-serif;--serif:Georgia,serif;--mono:ui-monospace,monospace;${coloursOf(theme)};background:var(--paper)}`;
  return svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `><style>${style}</style>`);
}

/** The colours of a theme as they stand in the style sheet. */
function coloursOf(theme: Theme): string {
  const sheet = readFileSync('src/styles/tokens.css', 'utf8');
  const block =
    theme === 'light' ? /:root \{([\s\S]*?)\n\}/ : /:root\[data-theme='dark'\] \{([\s\S]*?)\n\}/;
  const declared = block.exec(sheet)?.[1] ?? '';
  return [...declared.matchAll(/(--[\w-]+): (#\w+);/g)]
    .map(([, name, colour]) => `${name}:${colour}`)
    .join(';');
}
