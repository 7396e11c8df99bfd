/** The roof of the card; under it this product in FP8 and BF16, and what kernels reached, in gold. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { kernels, measured, published, type KernelName } from '../../../../../sims/fp8/kernels.ts';
import { bytesOf, productCost } from '../../../../../sims/fp8/product-cost.ts';
import { label, line } from '../../../kit/make.ts';
import type { Mark, Text } from '../../../kit/marks.ts';
import {
  axes,
  boxesAlong,
  ceiling,
  spotAt,
  spots,
  type Box,
  type Spot,
} from '../../../kit/roof.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

type Lane = 'fp8' | 'bf16';

export function roof(view: View): Mark[] {
  const { at, words, arrangement, frame } = view;
  const isWide = arrangement === 'wide';
  const roofs = (['fp8', 'bf16'] as const).map((lane) => ({
    ...{ bandwidth: frame.bandwidth, peak: frame.peak[lane] },
  }));
  const names = peaks(view);
  return [
    ...axes(at.plot, { across: words[isWide ? 'across' : 'acrossShort'], up: words.up }),
    roofOf(view, 'bf16'),
    roofOf(view, 'fp8'),
    ...tie(view),
    ...names,
    ...goldKey(view),
    ...regions(view),
    ...spots(
      at.plot,
      [
        here(view, 'fp8'),
        ...reached(view),
        ...(frame.last.fp8 < 0.97 * frame.speed.fp8 ? [late(view)] : []),
        here(view, 'bf16'),
      ],
      [...roofs.flatMap((card) => boxesAlong(at.plot, card)), ...names.map(boxOf)],
    ),
  ];
}

function roofOf({ at, frame, words }: View, lane: Lane): Mark {
  const { bandwidth, peak, ridge } = frame;
  return ceiling(at.plot, {
    ...{ key: `roof ${lane}`, bandwidth, peak: peak[lane] },
    ...(lane === 'fp8' ? { stroke: 'deep', thick: 2 } : { stroke: 'ink-3', dashed: true }),
    says: say(words.roofSays, {
      ...{ bandwidth: number(bandwidth, 2), ridge: number(ridge[lane], 0) },
      ...{ peak: number(peak[lane], 0), precision: words[`${lane}Name`] },
    }),
  });
}

const cards = {
  ...{ h800peak: 'cardH800', h100: 'cardH100', h200: 'cardH200', b200: 'cardB200' },
} as const;

/** Which of the two decides on either side of the ridge, at the floor of the plot. */
function regions({ at, frame, words, arrangement }: View): Mark[] {
  const { x, y, w, h } = at.plot;
  const [ridge] = spotAt(at.plot, frame.ridge.fp8, at.plot.speeds.from);
  const low = y + h - 8;
  if (arrangement === 'phone') return [];
  return [
    line('ridge', [ridge, low - 14, ridge, y + h], { stroke: 'rule' }),
    label('slope', [ridge - 8, low], words.slope, { anchor: 'end', fill: 'coral' }),
    ...(textWidth(words.flatRoof) < x + w - ridge - 8
      ? [label('flat roof', [ridge + 8, low], words.flatRoof, { fill: 'deep' })]
      : []),
  ];
}

/** What the card can multiply: over its roof, where this product does not stand; under the other. */
function peaks({ at, frame, words, arrangement, values }: View): Text[] {
  const { x, w, intensities } = at.plot;
  const right = x + w;
  const card = words[cards[values.gpu]];
  const text = (lane: Lane): string =>
    say(words[lane === 'fp8' && arrangement === 'wide' ? 'peakOf' : 'peak'], {
      ...{ card, precision: words[`${lane}Name`], peak: number(frame.peak[lane], 0) },
    });
  const up = (lane: Lane): number => spotAt(at.plot, intensities.to, frame.peak[lane])[1];
  const [ridge] = spotAt(at.plot, frame.ridge.fp8, frame.peak.fp8);
  const isRight = spotAt(at.plot, frame.intensity.fp8, 1)[0] > right - 110;
  const fp8 = label('fp8 peak', [isRight ? ridge : right, up('fp8') - 7], text('fp8'), {
    ...{ anchor: isRight ? 'start' : 'end', fill: 'deep' },
  });
  if (arrangement === 'phone') return [fp8];
  const bf16 = label('bf16 peak', [right, up('bf16') + 16], text('bf16'), {
    ...{ anchor: 'end', fill: 'ink-2' },
  });
  return [fp8, bf16];
}

function goldKey({ at, words, values }: View): Mark[] {
  if (!hopper.includes(values.gpu)) return [];
  const { x, y, w, h } = at.plot;
  return [
    label('gold key', [x, y + h + 33], words[w > 340 ? 'gold' : 'goldShort'], { fill: 'gold' }),
  ];
}

function boxOf({ x, y, text, anchor }: Text): Box {
  const wide = textWidth(text);
  return [anchor === 'end' ? x - wide : x, y - 11, wide, 15];
}

function here({ frame, words, arrangement }: View, lane: Lane): Spot {
  const name = words[`${lane}Name`];
  const intensity = frame.intensity[lane];
  const speed = frame.speed[lane];
  const isMain = lane === 'fp8';
  return {
    ...{ key: `${lane} dot`, intensity, speed, fill: isMain ? 'deep' : 'ink' },
    ...{ r: isMain ? 8 : 4, bold: isMain },
    name: isMain && arrangement === 'wide' ? `${words.here}, ${name}` : name,
    look: {
      says: say(words.dotSays, {
        ...{ name, intensity: number(intensity, 1), speed: number(speed, 0) },
      }),
      ...{ phase: 1, lights: 'm' },
    },
  };
}

function late({ frame, words }: View): Spot {
  const speed = frame.last.fp8;
  return {
    ...{ key: 'late dot', intensity: frame.intensity.fp8, speed, fill: 'coral', r: 5 },
    name: words.late,
    look: { says: say(words.lateSays, { speed: number(speed, 0) }), phase: 1 },
  };
}

/** H800 and H100 share a roof: what was reached on either stands under it. */
const hopper: readonly string[] = ['h800peak', 'h100'];

/** FLOP for each byte of a kernel's product. */
function intensityOf(name: KernelName): number {
  const { shape, operand } = kernels[name];
  const cost = productCost(shape, { operand, output: 2, scales: false });
  return cost.flops / bytesOf(cost);
}

function reached(view: View): Spot[] {
  const { values, words, arrangement, frame } = view;
  if (!hopper.includes(values.gpu)) return [];
  const spot = (name: KernelName, says: string, text?: string): Spot => ({
    ...{ key: `${name} reached`, intensity: intensityOf(name), speed: kernels[name].speed },
    ...{ fill: 'gold', r: 5, look: { says }, name: text },
  });
  return [
    ...published.map((name) => {
      const { m, n, k } = kernels[name].shape;
      const { speed } = kernels[name];
      const most = Math.min(frame.peak.fp8, frame.bandwidth * intensityOf(name));
      const says = say(words.deepgemmSays, {
        ...{ speed: number(speed, 0), m: number(m, 0), n: number(n, 0), k: number(k, 0) },
        share: number((100 * speed) / most, 0),
      });
      const isHere = isShape(view, name);
      const text = isHere ? say(words.reached, { speed: number(speed, 0) }) : words[name];
      return spot(name, says, isHere || arrangement === 'wide' ? text : undefined);
    }),
    ...measured.map((name) => {
      const precision = words[name];
      const says = say(words.oursSays, { precision, speed: number(kernels[name].speed, 0) });
      const isHere = name === 'fast' && isShape(view, name);
      const text = isHere
        ? say(words.reachedOurs, { speed: number(kernels[name].speed, 0) })
        : words.ours;
      const isNamed = name === 'fast' && (isHere || arrangement === 'wide');
      return spot(name, says, isNamed ? text : undefined);
    }),
  ];
}

const isShape = ({ values }: View, name: KernelName): boolean => {
  const { m, n, k } = kernels[name].shape;
  return values.m === m && values.n === n && values.k === k;
};

/** From what the roof allows this product to what a kernel reached with it. */
function tie(view: View): Mark[] {
  const { at, frame, values } = view;
  const name = [...published, 'fast' as const].find((one) => isShape(view, one));
  if (name === undefined || !hopper.includes(values.gpu)) return [];
  const [x, top] = spotAt(at.plot, frame.intensity.fp8, frame.speed.fp8);
  const [, low] = spotAt(at.plot, frame.intensity.fp8, kernels[name].speed);
  return [line('tie', [x, top, x, low], { stroke: 'gold', thick: 2 })];
}
