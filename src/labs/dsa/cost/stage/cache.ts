/** What a token leaves in one layer: selection makes it longer, FP8 makes it shorter. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

const bar = 14;
const gap = 12;

export function cache(view: View): Mark[] {
  const { at, frame, words } = view;
  const rows = [
    { key: 'bf16', of: frame.bytes },
    { key: 'fp8', of: frame.bytesFp8 },
  ] as const;
  return [
    label(
      'cache title',
      [at.left, at.cache - 11],
      words[at.isWide ? 'cacheTitle' : 'cacheTitleShort'],
      {
        ...{ fill: 'ink', bold: true },
      },
    ),
    ...rows.flatMap(({ key, of }, i): Mark[] => {
      const y = at.cache + i * (bar + gap);
      const latent = of.dense * at.byte;
      const added = (of.sparse - of.dense) * at.byte;
      const told = {
        ...{ latent: number(of.dense, 0), added: number(of.sparse - of.dense, 0) },
        all: number(of.sparse, 0),
      };
      return [
        rect(`${key} latent`, [at.left, y, latent, bar], {
          ...{ fill: 'ink-3', says: say(words[`${key}Says`], told) },
        }),
        rect(`${key} key`, [at.left + latent, y, added, bar], {
          ...{ fill: 'teal', says: say(words.keySays, told) },
        }),
        label(
          `${key} name`,
          [at.left + latent + added + 8, y + bar - 2.5],
          say(words[`${key}${at.isWide ? '' : 'Short'}`], told),
          { fill: 'ink-2' },
        ),
      ];
    }),
  ];
}
