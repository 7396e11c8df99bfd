import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { latentElements } from '../../../../sims/mla/costs.ts';
import { attentions } from '../../../../sims/mla/experiments/cache/frame.ts';
import { knobs, type Values } from '../../../../sims/mla/experiments/cache/knobs.ts';
import { run } from '../../../../sims/mla/experiments/cache/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import {
  posterRooms,
  type Mark,
  type Poly,
  type Rect,
  type Room,
} from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mla/cache/claims.ts';
import { marks } from '../../../../src/labs/mla/cache/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;
const last = 63;

const draw = (given: Partial<Values> = {}, step = last, room: Room = wide) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)].slice(0, step + 1);
  const frame = frames[step];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rects = (all: readonly Mark[], begins: string): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && mark.key.startsWith(begins));
const rect = (all: readonly Mark[], key: string): Rect => {
  const found = rects(all, key).find((mark) => mark.key === key);
  if (!found) throw new RangeError(`rect requires a rectangle, got ${key}`);
  return found;
};
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { context: 1_048_576, batch: 64, latent: 2048, pairs: 64 },
  { context: 4096, batch: 1, bits: [2, 2, 2, 2, 2, 2] },
  { kind: 'multi', heads: 112, layers: 100 },
  { kind: 'grouped', groups: 16, context: 1_048_576 },
  { latent: 16, pairs: 0, bits: [32, 32, 32, 32, 32, 32], context: 1_048_576 },
];

test('the four attentions of V2 leave what its table 1 says', () => {
  const shape = { heads: 128, latent: 512, content: 128, value: 128, rotary: 64 };
  expect(draw().frame.perLayer).toEqual({
    ...{ multiHead: 2 * 128 * 128, grouped: 2 * 8 * 128, multiQuery: 2 * 128 },
    ...{ latent: latentElements(shape), yours: 256 + 64 },
  });
});

test('what is needed is what the models of the same name need', () => {
  for (const values of many) {
    const { needed, gigabytes } = draw(values).frame;
    expect(needed.multiHead).toBeCloseTo(gigabytes.multiHead, 9);
    expect(needed.latent).toBeCloseTo(gigabytes.v2, 9);
    expect(needed.yours).toBeCloseTo(gigabytes.yours, 9);
  }
});

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: a pixel is a number', (values) => {
    const { frame, marks: all } = draw(values, last, room);
    for (const name of attentions) {
      const { w, h } = rect(all, name);
      expect(w * h).toBeCloseTo(frame.perLayer[name], 6);
    }
    expect(rect(all, 'multiHead')).toMatchObject({ w: 256, h: 128 });
    expect(rect(all, 'latent')).toMatchObject({ w: 24, h: 24 });
  });

  test.each(many)(
    '%j: boxes are as wide as what is needed, or say how many more there are',
    (values) => {
      const { frame, marks: all } = draw(values, last, room);
      for (const name of attentions) {
        const card = rect(all, `${name} card`).w;
        const fallen = rects(all, `${name} fallen`).map(({ w }) => w / card);
        const drawn = rect(all, `${name} fill`).w / card + sum(fallen);
        const cards = frame.needed[name] / 80;
        const more = text(all, `${name} more`);
        if (more === undefined) expect(drawn).toBeCloseTo(cards, 9);
        else expect(`+ ${(Math.ceil(cards) - drawn).toLocaleString('en')} more`).toBe(more);
      }
    },
  );

  test.each(many)('%j: nothing is outside, every key once, at any step', (values) => {
    for (const step of [0, 31, last]) expect(wrongsOf(draw(values, step, room))).toEqual([]);
  });

  test('the context is dragged along equal ratios from end to end', () => {
    for (const context of [4096, 131_072]) {
      const { grips, values } = draw({ context }, last, room);
      const [grip] = grips;
      const hold = holdOf(grip, knobs.parameters.context, values.context);
      expect(grip.value).toBe(context);
      expect(hold.moved(grip.dx, 0)).toBe(1_048_576);
      expect(hold.moved(-grip.dx, 0)).toBe(4096);
      expect(hold.moved(grip.dx / 8, 0)).toBe(2 * context); // 4K to 1M are eight doublings
    }
  });
});

test('the large number is what the latent needs at the context of the handle', () => {
  expect(text(draw().marks, 'number')).toBe('36.2 GB');
  expect(text(draw({ context: 262_144 }).marks, 'number')).toBe('72.5 GB');
  expect(text(draw({ bits: [16, 16, 16, 6, 16, 16] }).marks, 'number')).toBe('13.6 GB');
  expect(draw({ context: 294_912 }).marks.find(({ key }) => key === 'number')).toMatchObject({
    fill: 'coral',
  });
});

test('flags on the ruler stand where a card is full', () => {
  const { frame, grips, marks: all } = draw();
  const [grip] = grips;
  const flag = all.find((mark): mark is Poly => mark.key === 'latent full');
  const tip = flag?.points[4] ?? NaN;
  const tokens = grip.value * 2 ** ((8 * (tip - grip.x)) / grip.dx);
  expect(tokens).toBeCloseTo(1000 * frame.fits.v2, 3);
});
