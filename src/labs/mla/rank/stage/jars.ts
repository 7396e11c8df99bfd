/** A jar for each attention: a square is a number kept of each card, between walls of the heads. */
import type { Attention } from '../../../../../sims/mla/experiments/rank/frame.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { across, attentions, paints, rows, type View } from './layout.ts';

/** Into how many keys with their values a jar is divided; a latent is not. */
const parts: Readonly<Record<Attention, number>> = { mha: 4, gqa: 2, mqa: 1, mla: 1 };
/** What a head of MLA compares beside rotary numbers. */
const content = 8;

export const jars = (view: View): Mark[] =>
  attentions.flatMap((one) => [...named(view, one), ...jar(view, one)]);

function named({ at, arrangement, frame, words }: View, one: Attention): Mark[] {
  const { name, legend, right, number: count } = at.places[one];
  const bold = { bold: true, size: 14 } as const;
  const x = name[0] + textWidth(words[one], bold) + 7;
  const until = arrangement === 'wide' ? right : count[0] + 24;
  const width = say(words.compares, { width: number(frame.width[one], 0) });
  return [
    label(`${one} name`, name, words[one], { ...bold, fill: paints[one] }),
    label(`${one} legend`, [x, name[1]], fitted(words[`${one}Legend`], until - x), {
      ...{ fill: 'ink-2' },
    }),
    ...(arrangement === 'wide'
      ? [label(`${one} width`, legend, fitted(width, right - legend[0]), { fill: 'ink-2' })]
      : []),
  ];
}

function jar({ at, frame, words }: View, one: Attention): Mark[] {
  const { cell } = at;
  const [x, floor] = at.places[one].jar;
  const count = frame.cache[one];
  const says = say(words.keeps, { name: words[one], count, width: frame.width[one] });
  const [w, h] = [across * cell, rows * cell];
  const columns = across / parts[one];
  const rotary = one === 'mla' ? frame.width.mla - content : 0;
  const glass = [x - 3, floor - h - 4, x - 1, floor - h, x - 1, floor + 1, x + w + 1, floor + 1];
  return [
    ...Array.from({ length: count }, (_, i) => {
      const [part, within] = [Math.floor(i / (count / parts[one])), i % (count / parts[one])];
      const column = part * columns + (within % columns);
      const row = Math.floor(within / columns);
      const isKey = within < count / parts[one] / 2;
      const left = x + column * cell;
      return rect(`${one} ${i}`, [left + 0.5, floor - (row + 1) * cell + 0.5, cell - 1, cell - 1], {
        ...{ fill: i >= count - rotary ? 'teal' : paints[one], says, lights: 'cache' },
        opacity: one === 'mla' || isKey ? 0.95 : 0.45,
      });
    }),
    ...Array.from({ length: parts[one] - 1 }, (_, i) => {
      const wall = x + (i + 1) * columns * cell;
      return line(`${one} wall ${i}`, [wall, floor - h, wall, floor], {
        stroke: 'ink-2',
        thick: 1.5,
      });
    }),
    poly(`${one} jar`, [...glass, x + w + 1, floor - h, x + w + 3, floor - h - 4], {
      ...{ stroke: 'ink-2', thick: 1.5, says },
    }),
  ];
}
