/** What the picture shows as a sentence, how long the step takes, and which ranks wait longest. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { idleUntil } from './blocks.ts';
import type { View } from './layout.ts';

const heads = {
  gpipe: 'headOne',
  oneForward: 'headOne',
  zeroBubble: 'headOne',
  dualpipe: 'headBoth',
  dualpipev: 'headThere',
} as const;

export function numbers(view: View): Mark[] {
  const { words, width, frame } = view;
  const size = isWide(view) ? 16 : 13;
  const head = fitted(words[headOf(view)], width, { bold: true, size });
  return [
    label('head', [0, isWide(view) ? 16 : 14], head, { bold: true, size, fill: 'ink' }),
    ...(frame.stuck.length > 0 ? still(view) : taken(view)),
  ];
}

const isWide = ({ arrangement }: View): boolean => arrangement === 'wide';

/** What it says of DualPipe is said only where the run bears it out. */
function headOf({ frame, values, arrangement }: View): keyof View['words'] & string {
  if (frame.stuck.length > 0) return 'headStill';
  const head = heads[values.schedule];
  const isSooner =
    frame.makespan < frame.makespans.oneForward && frame.idle < frame.idles.oneForward;
  const costs = frame.makespans.apart < Math.min(frame.makespans.dualpipe, frame.makespan);
  const isDual = values.schedule === 'dualpipe';
  const name = !isDual ? head : costs ? 'headCosts' : isSooner ? head : 'headNot';
  return arrangement === 'wide' ? name : `${name}Short`;
}

function taken(view: View): Mark[] {
  const { frame, words, values } = view;
  const wide = isWide(view);
  const look = { face: 'serif', bold: true, size: wide ? 44 : 34 } as const;
  const text = number(frame.makespan, 2);
  const x = textWidth(text, look) + 8;
  const name = words[`${values.schedule}Own`];
  const compared = values.schedule === 'oneForward' ? 'dualpipe' : 'oneForward';
  const other = { name: words[compared], time: number(frame.makespans[compared], 2) };
  const unit = say(words[values.forward === 1 ? 'unit' : 'unitOf'], {
    forward: number(values.forward, 2),
  });
  const fill = frame.makespan > frame.makespans.dualpipe ? 'coral' : 'deep';
  const whose = say(words.step, { ...other, own: name });
  const room = (wide ? view.at.legend.x - 8 : view.width) - x;
  const [first, pitch] = wide ? [46, 18] : [34, 16];
  return [
    label('step', [0, first + pitch], text, { ...look, fill }),
    label('unit', [x, first], unit, { fill, bold: true, size: wide ? 15 : 13 }),
    label('whose', [x, first + pitch], fitted(whose, room), { fill: 'ink' }),
    label('longest', [0, first + 2 * pitch + (wide ? 6 : 2)], longest(view), {
      ...{ fill: 'coral', bold: true },
    }),
  ];
}

/** Which ranks wait longest, named where they are neighbours. */
function longest({ frame, words }: View): string {
  const idles = frame.cells.map((cells) => idleUntil(cells, frame.makespan));
  const most = Math.max(...idles);
  const ranks = idles.flatMap((idle, rank) => (idle > most - 1e-9 ? [rank + 1] : []));
  const [from, to] = [ranks[0], ranks[ranks.length - 1]];
  const isRow = sum(ranks) === ((from + to) * ranks.length) / 2 && to - from + 1 === ranks.length;
  const idle = number(most, 2);
  if (ranks.length === idles.length) return say(words.allWait, { idle });
  if (!isRow) return say(words.someWait, { idle });
  return say(words[from === to ? 'oneWaits' : 'rowWaits'], { from, to, idle });
}

function still(view: View): Mark[] {
  const { frame, words } = view;
  const time = number(frame.makespan, 2);
  const [first, second] = isWide(view) ? [54, 80] : [40, 58];
  return [
    label('step', [0, first], words.still, {
      ...{ face: 'serif', bold: true, size: isWide(view) ? 34 : 24, fill: 'coral' },
    }),
    label('whose', [0, second], say(words.stillAt, { time }), { fill: 'coral' }),
  ];
}
