/** What one token leaves in one layer: a square pixel is a number. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { attentions, legendOf, nameOf, paints, type Attention, type View } from './layout.ts';

/** A key and a value of 128 numbers: full attention has a row of pixels for each head. */
const row = 256;

export const numbersOfToken = (view: View): Mark[] => [
  label('heading', [0, view.at.heading], view.words.pixel, { fill: 'ink-2' }),
  ...attentions.flatMap((name) => leaves(view, name)),
];

type Box = readonly [x: number, y: number, w: number, h: number];

/** As many pixels as numbers: in its lane, or over those of full attention where it has no room. */
export function boxOf({ at, frame }: View, name: Attention): Box {
  const count = frame.perLayer[name];
  const { floor } = at.rows[name];
  if (name === 'multiHead' || count > at.numbers * at.tall) return [0, at.top, row, count / row];
  const flat = name === 'grouped' ? 2 : 1; // twice as wide as high
  const h = Math.min(at.tall, Math.sqrt(count / flat));
  return [at.numbers - count / h, floor - h, count / h, h];
}

function leaves(view: View, name: Attention): Mark[] {
  const { frame, words } = view;
  const count = number(frame.perLayer[name], 0);
  const says = say(words.leaves, { name: nameOf(view, name), legend: legendOf(view, name), count });
  const box = boxOf(view, name);
  const lies = name === 'yours' && box[1] === view.at.top;
  const paint = paints[name];
  const style = lies
    ? ({ stroke: paint, thick: 1.5, dashed: true } as const)
    : name === 'multiHead'
      ? ({ fill: paint, opacity: 0.85 } as const)
      : { fill: paint };
  return [
    rect(name, box, { ...style, says, lights: name === 'yours' ? 'latent' : 'perToken' }),
    ...countOf(view, name, lies),
  ];
}

/** The number beside its pixels, where there is room. */
function countOf(view: View, name: Attention, lies: boolean): Mark[] {
  const { at, arrangement, frame, words } = view;
  const count = number(frame.perLayer[name], 0);
  const large = { size: 18, bold: true, face: 'serif', fill: paints[name] } as const;
  if (name === 'multiHead') {
    return [
      label('multiHead count', [8, at.top + 92], count, { ...large, fill: 'panel' }),
      label('multiHead unit', [8, at.top + 109], words.keys, { fill: 'panel' }),
    ];
  }
  const [x, y, , h] = boxOf(view, name);
  if (arrangement === 'phone') return [];
  if (lies) {
    const text = say(words.dashed, { count });
    const at = [view.at.numbers, view.at.rows[name].floor] as const;
    return [label(`${name} count`, at, text, { bold: true, size: 13, anchor: 'end', fill: 'ink' })];
  }
  const look = name === 'latent' ? large : ({ bold: true, size: 13, fill: paints[name] } as const);
  return [label(`${name} count`, [x - 8, y + h / 2 + 5], count, { ...look, anchor: 'end' })];
}
