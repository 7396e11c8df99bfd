/** Fonts as small as the page needs: Latin letters and the signs of our texts, weights 400 to 650. */
import subset from 'subset-font';
import type { Plugin } from 'vite';

const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const signs = '–—‘’“”…×·±°²³½→←↑↓−≤≥≈éèüöäñ©§•';

/** Replaces each font file of the build by its subset. */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.woff2')) continue;
        asset.source = await subset(Buffer.from(asset.source), letters + signs, {
          targetFormat: 'woff2',
          variationAxes: { wght: { min: 400, max: 650 } },
          noLayoutClosure: asset.fileName.includes('mono'), // code is shown without ligatures
        });
      }
    },
  };
}
