/** What published kernels reach on the chosen card, in gold: levels to the right of the ridge, and a slope. */
import { number } from '../../../../../sims/contract/numbers.ts';
import {
  published,
  publishedBandwidth,
  type Published,
} from '../../../../../sims/flashmla/measured.ts';
import { label, line } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { spotAt } from '../../../kit/roof.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const tera = 1e12;

/** Speeds that published kernels reach on this card, at no intensity told: from the ridge to the right. */
export function publishedMarks(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const { plot } = at;
  const card = values.gpu === 'h800peak' ? 'h800' : values.gpu;
  const format = values.cache === 'bf16' ? 'bf16' : 'fp8';
  const own = published.filter((one) => one.card === card && one.cache === format);
  const lines = own.map((one, i): Mark => {
    const speed = one.flops / tera;
    const [x, y] = spotAt(plot, frame.ridge, speed);
    const told = { name: words[`kernel ${one.name}`], speed: number(speed, 0), date: one.date };
    return line(`published ${i}`, [x, y, plot.x + plot.w, y], {
      ...{ stroke: 'gold', thick: 1.5, says: say(words.levelSays, told) },
    });
  });
  const levels = [...lines, ...levelNames(view, own)];
  if (card !== 'h800' || format !== 'bf16') return levels;
  const bandwidth = publishedBandwidth / tera;
  const points = [0.5, frame.ridge * 0.7].map((flopsAByte) =>
    spotAt(plot, flopsAByte, flopsAByte * bandwidth),
  );
  return [
    ...levels,
    line('published slope', [...points[0], ...points[1]] as [number, number, number, number], {
      ...{ stroke: 'gold', thick: 1.5, dashed: true, says: words.slopeSays },
    }),
  ];
}

/** Names of the levels to the right of the plot, where there is room, the fastest first. */
function levelNames({ at, frame, words, width }: View, own: readonly Published[]): Mark[] {
  const { plot } = at;
  const converting = { name: 'converting', flops: frame.converting * tera };
  const all: readonly { readonly name: string; readonly flops: number }[] =
    frame.converting < frame.peak ? [...own, converting] : own;
  let lowest = -Infinity; // base line of the name before
  return [...all]
    .sort((a, b) => b.flops - a.flops)
    .flatMap(({ name, flops }): Mark[] => {
      const base = Math.max(spotAt(plot, 1, flops / tera)[1] + 4, lowest + 15);
      const told = { name: words[`kernel ${name}`], speed: number(flops / tera, 0) };
      const text = say(words.level, told);
      if (!at.isWide || textWidth(text) > width - plot.x - plot.w - 7) return [];
      lowest = base;
      return [
        label(`level ${name}`, [plot.x + plot.w + 7, base], text, {
          fill: name === 'converting' ? 'coral' : 'gold',
        }),
      ];
    });
}
