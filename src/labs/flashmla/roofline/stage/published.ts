/** What published kernels reach on the chosen card, in gold: levels to the right of the ridge. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { published, type Published } from '../../../../../sims/flashmla/measured.ts';
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
  return [...lines, ...levelNames(view, own)];
}

/** Names of the levels under the lowest of them, at the right, the fastest first. */
function levelNames({ at, frame, words }: View, own: readonly Published[]): Mark[] {
  const { plot } = at;
  const converting = { name: 'converting', flops: frame.converting * tera };
  const all: readonly { readonly name: string; readonly flops: number }[] =
    frame.converting < frame.peak ? [...own, converting] : own;
  if (!at.isWide || all.length === 0) return [];
  const [from] = spotAt(plot, frame.ridge, 1);
  const lowest = spotAt(plot, 1, Math.min(...all.map(({ flops }) => flops)) / tera)[1];
  return [...all]
    .sort((a, b) => b.flops - a.flops)
    .flatMap(({ name, flops }, i): Mark[] => {
      const told = { name: words[`kernel ${name}`], speed: number(flops / tera, 0) };
      const text = say(words.level, told);
      const right = plot.x + plot.w;
      if (textWidth(text) > right - from - 10) return [];
      return [
        label(`level ${name}`, [right, lowest + 17 + 16 * i], text, {
          ...{ anchor: 'end', halo: true, fill: name === 'converting' ? 'coral' : 'gold' },
        }),
      ];
    });
}
