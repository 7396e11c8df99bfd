/**
 * Loss of each cut: a dot a seed, a line from each seed uncut to the same seed cut as it is now; and
 * once the shared expert is pulled out, how far the loss jumps.
 */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Split } from '../../../../../sims/moe/experiments/granularity/frame.ts';
import { circle, label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { nameOf, shortOf, splits, type Cut, type View } from './cut.ts';

/** Where the lanes are. */
export interface Lanes {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly pitch: number;
}

/** Kept free at the right, for the jump in digits. */
const room = 56;
/** Pixels from tick to tick at least, so that their numbers stand apart. */
const apart = 40;
const strides = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

interface Scale {
  readonly at: (loss: number) => number;
  readonly ticks: readonly number[];
  readonly digits: number;
}

/** From the best seed to the worst loss that is drawn. */
function scaleOf({ frame }: View, { off }: Cut, { x, w }: Lanes): Scale {
  const all = splits.flatMap((split) => [
    ...frame.seeds[split],
    ...(off ? [frame.loss[split] + frame.jump[split]] : []),
  ]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const unit = (w - (off ? room : 12) - 12) / Math.max(high - low, 0.01);
  const stride = strides.find((step) => step * unit >= apart) ?? 2;
  const first = Math.ceil(low / stride);
  const ticks = Array.from(
    { length: Math.floor(high / stride) - first + 1 },
    (_, i) => (first + i) * stride,
  );
  return { at: (loss) => x + 12 + (loss - low) * unit, ticks, digits: stride < 0.1 ? 2 : 1 };
}

export function losses(scene: View, cut: Cut, lanes: Lanes): Mark[] {
  const scale = scaleOf(scene, cut, lanes);
  const foot = lanes.y + 2 * lanes.pitch + 14;
  const axis = scale.ticks.flatMap((loss, i) => [
    line(`tick ${i}`, [scale.at(loss), lanes.y - 10, scale.at(loss), foot], { stroke: 'rule' }),
    label(`tick name ${i}`, [scale.at(loss), foot + 13], fixed(loss, scale.digits), {
      anchor: 'middle',
      fill: 'ink-2',
    }),
  ]);
  const { words } = scene;
  const end = lanes.x + lanes.w;
  return [
    ...axis,
    label('better', [lanes.x, foot + 32], words.better, { bold: true, fill: 'deep' }),
    label('worse', [end, foot + 32], words.worse, { bold: true, anchor: 'end', fill: 'coral' }),
    ...pairs(scene, cut, lanes, scale),
    ...splits.flatMap((split, i) =>
      lane(scene, cut, lanes, scale, split, lanes.y + i * lanes.pitch),
    ),
  ];
}

/** From each seed uncut to the same seed cut as now: coral where it leans to the worse side. */
function pairs({ frame }: View, { split, off }: Cut, lanes: Lanes, { at }: Scale): Mark[] {
  if (split === 'm1' || off) return [];
  const y = lanes.y + splits.indexOf(split) * lanes.pitch;
  return frame.seeds[split].map((loss, n) => {
    const { [n]: uncut } = frame.seeds.m1;
    return line(`pair ${n}`, [at(uncut), lanes.y, at(loss), y], {
      ...{ stroke: loss < uncut ? 'deep' : 'coral', thick: 2, phase: 2 },
    });
  });
}

function lane(scene: View, cut: Cut, { x }: Lanes, { at }: Scale, split: Split, y: number): Mark[] {
  const { frame, words } = scene;
  const { [split]: seeds } = frame.seeds;
  const [low, high, middle] = [Math.min(...seeds), Math.max(...seeds), frame.loss[split]];
  const now = split === cut.split;
  const paint = now ? 'deep' : 'grey';
  const name = nameOf(words, split);
  return [
    label(`${split} name`, [x - 52, y + 4], shortOf(words, split), {
      anchor: 'end',
      bold: now,
      fill: now ? 'deep' : 'ink-2',
    }),
    label(`${split} loss`, [x - 6, y + 4], fixed(middle, 3), {
      anchor: 'end',
      bold: now,
      fill: now ? 'deep' : 'ink-2',
    }),
    ...(cut.off ? jump(scene, cut, at, split, y) : []),
    rect(`${split} band`, [at(low) - 3, y - 7, at(high) - at(low) + 6, 14], {
      r: 7,
      fill: paint,
      opacity: 0.25,
      says: say(words.bandSays, {
        cut: name,
        low: fixed(low, 3),
        high: fixed(high, 3),
        seeds: seeds.length,
      }),
      phase: 2,
    }),
    ...seeds.map((loss, n) =>
      circle(`${split} seed ${n}`, [at(loss), y, 3.5], {
        fill: paint,
        says: say(words.seedSays, { cut: name, seed: frame.names[n], loss: fixed(loss, 3) }),
        phase: 2,
      }),
    ),
    line(`${split} mean`, [at(middle), y - 9, at(middle), y + 9], {
      stroke: paint,
      thick: 2.5,
      phase: 2,
    }),
  ];
}

/** From the loss to that with the shared expert switched off. */
function jump({ frame, words }: View, cut: Cut, at: Scale['at'], split: Split, y: number): Mark[] {
  const [loss, added] = [frame.loss[split], frame.jump[split]];
  const [from, to] = [at(loss), at(loss + added)];
  const written = `${added > 0 ? '+' : ''}${fixed(added, 2)}`;
  const says = say(words.offSays, {
    cut: nameOf(words, split),
    loss: fixed(loss + added, 3),
    added: fixed(added, 3),
  });
  const ring = circle(`${split} off`, [to, y, 5], { fill: 'coral', stroke: 'coral', says });
  if (to < from + 14) return [ring];
  const now = split === cut.split;
  return [
    line(`${split} way`, [from, y, to - 12, y], { stroke: 'coral', thick: now ? 3 : 1.5 }),
    poly(`${split} tip`, [to - 14, y - 5, to - 6, y, to - 14, y + 5], {
      closed: true,
      fill: 'coral',
    }),
    ring,
    label(`${split} added`, [to + 10, y + 4], written, { fill: 'coral', bold: now }),
  ];
}
