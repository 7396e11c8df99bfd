/**
 * Fonts as small as the pages need: Latin letters and the signs of our texts, weights 400 to 650;
 * for equations Greek letters and their signs.
 */
import subset from 'subset-font';
import type { Plugin } from 'vite';

const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const signs = '–—‘’“”…×·±°²³½→←↑↓−≤≥≈éèüöäñ©§•';

/** What equations may be set with: a test tells what is missing. */
export const mathSigns = `${letters}αβγδεζηθικλμνξπρστυφχψωϑϕϱϵΓΔΘΛΞΠΣΦΨΩ\u00a0…′ℓˉ^~←→↦∇∈∉∏∑−∗∣∥∞≈≠≤≥⊕⊗⊙⊤⋅⋯×·±√⌈⌉⌊⌋⟨⟩⟸⟹⟺`;

/** What was made of a font once in this process: a build of many single files asks again and again. */
const made = new Map<string, Promise<Buffer>>();

function smaller(fileName: string, source: Buffer): Promise<Buffer> {
  const known = made.get(fileName);
  if (known) return known;
  const own = fileName.includes('KaTeX')
    ? subset(source, mathSigns, { targetFormat: 'woff2' })
    : subset(source, letters + signs, {
        targetFormat: 'woff2',
        variationAxes: { wght: { min: 400, max: 650 } },
        noLayoutClosure: fileName.includes('mono'), // code is shown without ligatures
      });
  made.set(fileName, own);
  return own;
}

/** Replaces each font file of the build by its subset. */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.woff2')) continue;
        asset.source = await smaller(asset.fileName, Buffer.from(asset.source));
      }
    },
  };
}
