/**
 * Posters as pictures for whoever shares a lab: from the files of the build, in Chromium, and kept,
 * because no build needs a browser.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { launch } from '../pages/chromium.ts';

const size = { width: 1200, height: 630 };
const margin = 40;

const folder = 'node_modules/@fontsource-variable';
const fontFace = (name: string, file: string): string =>
  `@font-face{font-family:${name};font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(`${folder}/${file}`).toString('base64')})}`;
/** Ours: the files have the reader's own. */
const typefaces = [
  fontFace('Inter', 'inter/files/inter-latin-wght-normal.woff2'),
  fontFace('Serif', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
  fontFace('Mono', 'jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2'),
].join('');

/** Writes `src/static/posters/moe-balancing.en.png`, of every lab named that has a drawing. */
export async function takePictures(labs: readonly string[]): Promise<string[]> {
  mkdirSync('src/static/posters', { recursive: true });
  const browser = await launch();
  const written: string[] = [];
  const page = await browser.newPage({ viewport: size });
  for (const name of labs.flatMap((lab) =>
    ['en', 'zh'].map((lang) => `${lab.replace('/', '-')}.${lang}`),
  )) {
    const file = `build/posters/${name}.light.svg`;
    if (!existsSync(file)) continue;
    const svg = readFileSync(file, 'utf8');
    await page.setContent(
      `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:#fbfaf6}
       ${typefaces}
       svg{--sans:Inter,'Noto Sans CJK SC',sans-serif!important;--serif:Serif,'Noto Serif CJK SC',serif!important;--mono:Mono,'Noto Sans Mono CJK SC',monospace!important}
       svg{width:${size.width - 2 * margin}px;max-height:${size.height - margin}px}</style>${svg}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const path = `src/static/posters/${name}.png`;
    await page.screenshot({ path });
    written.push(path);
  }
  await browser.close();
  return written;
}
