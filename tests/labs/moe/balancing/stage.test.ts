import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sum } from '../../../../sims/math/vector.ts';
import type { Frame } from '../../../../sims/moe/experiments/balancing/frame.ts';
import { knobs } from '../../../../sims/moe/experiments/balancing/knobs.ts';
import { startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/moe/balancing/claims.ts';
import { fairOf } from '../../../../src/labs/moe/balancing/stage/vessels.ts';
import { textWidth } from '../../../../src/labs/kit/text-width.ts';
import { marks } from '../../../../src/labs/moe/balancing/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const frame: Frame = JSON.parse(readFileSync('src/labs/moe/balancing/poster.json', 'utf8')).frame;
const values = startOf(knobs);
const { words } = claims;
const [phone, , wide] = posterRooms;
const draw = (room = wide, open?: string) =>
  marks({ frame, frames: [frame], values, words, open, ...room });
/** The same batch, with so many fair shares of it at one expert, and as many where it is left alone. */
function heavy(target: number, expert: number): Frame {
  const went = [...frame.went];
  let have = frame.load[expert];
  for (let i = 0; i < went.length && have < target * frame.fair; i++) {
    if (went[i] !== expert) [went[i], have] = [expert, have + 1];
  }
  const load = frame.load.map((_, i) => went.filter((one) => one === i).length);
  const alone = frame.alone.map((share, i) => (i === expert ? target : share / 2));
  return { ...frame, went, load, share: load.map((tokens) => tokens / frame.fair), alone };
}
const isRect = (mark: Mark): mark is Rect => mark.kind === 'rect';
const starting = (start: string, all: readonly Mark[]): Rect[] =>
  all.filter(isRect).filter(({ key }) => key.startsWith(start));
const ofExpert = (i: number, start: string, all: readonly Mark[]): Rect[] =>
  starting(start, all).filter(({ key }) => key.endsWith(` ${i}`));

describe.each([
  ['wide', wide, 'h'],
  ['phone', phone, 'w'],
] as const)('%s', (_, room, length) => {
  const all = draw(room).marks;
  const most = Math.max(...frame.share, ...frame.alone);
  const fair =
    length === 'h'
      ? fairOf({ frame, frames: [frame], values, words, ...room })
      : (room.width - 70 - 8) / Math.max(5.6, most);

  test('each vessel holds what its expert was given, to the scale of the fair share', () => {
    frame.share.forEach((share, i) => {
      const fill = sum(ofExpert(i, 'fill ', all).map((mark) => mark[length]));
      expect(fill).toBeCloseTo(share * fair, 9);
      const [over] = ofExpert(i, 'over ', all);
      expect(over[length]).toBeCloseTo(Math.max(0, share - 1) * fair, 9);
    });
  });

  test('the large number is the fullest vessel’s, in fair shares', () => {
    const number = all.find(({ key }) => key === 'share');
    expect(number).toMatchObject({ text: fixed(Math.max(...frame.share), 2) });
  });

  test('every key is there once, and everything lies within the drawing', () => {
    expect(wrongsOf(draw(room))).toEqual([]);
  });

  test('a dial that is turned up raises the bias of its expert', () => {
    const { grips } = draw(room);
    expect(grips).toHaveLength(16);
    const grip = grips[4];
    const hand = holdOf(grip, knobs.parameters.hand, values.hand).moved(0, -20);
    const expected = Math.round((frame.bias[4] + 0.1) * 100) / 100;
    expect(hand).toEqual(values.hand.map((b, i) => (i === 4 ? expected : b)));
  });
});

describe.each(posterRooms)('$arrangement, $width px', (room) => {
  test.each([5, 7, 9, 16])(
    'at a load of %d fair shares nothing told lies on another text',
    (target) => {
      for (const expert of [0, 8, 15]) {
        for (const open of [undefined, `expert-${expert + 1}`]) {
          const full = heavy(target, expert);
          const drawing = marks({ frame: full, frames: [full], values, words, open, ...room });
          expect(wrongsOf(drawing)).toEqual([]);
          const boxes = drawing.marks.flatMap((mark) => {
            if (mark.kind !== 'text') return [];
            const wide = textWidth(mark.text, mark);
            const left = mark.x - { start: 0, middle: wide / 2, end: wide }[mark.anchor ?? 'start'];
            const top = mark.y - 0.75 * (mark.size ?? 12);
            return [{ key: mark.key, left, right: left + wide, top, foot: mark.y }];
          });
          const told = boxes.filter(({ key }) => /^(share|shares|alone text)$/.test(key));
          const over = told.flatMap((a) =>
            boxes
              .filter(
                (b) =>
                  a.key !== b.key &&
                  a.left < b.right &&
                  b.left < a.right &&
                  a.top < b.foot &&
                  b.top < a.foot,
              )
              .map((b) => `${a.key} on ${b.key}`),
          );
          expect(over).toEqual([]);
        }
      }
    },
  );
});

test('the flows carry every visit, each as wide as it counts where it begins', () => {
  const flows = draw().marks.filter((mark) => mark.kind === 'ribbon');
  const bars = starting('', draw().marks).filter(({ key }) => key.endsWith(' bar'));
  const each = sum(bars.map(({ w }) => w)) / frame.went.length;
  expect(sum(flows.map(({ aw }) => aw)) / each).toBeCloseTo(frame.went.length, 6);
});

test('opened, an expert says what it was given, and its characters stand out', () => {
  const { marks: all } = draw(wide, 'expert-3');
  const opened = all.find(({ key }) => key === 'opened');
  expect(opened).toMatchObject({
    text: expect.stringContaining(`Expert 3: ${frame.load[2]} tokens`),
  });
  const given = all.filter((mark) => mark.kind === 'text' && / given \d+$/.test(mark.key));
  expect(given.length).toBeGreaterThan(0);
});

test('what is not an expert opens nothing', () => {
  for (const open of ['expert-0', 'expert-17', 'expert-x', 'x']) {
    expect(draw(wide, open)).toEqual(draw(wide));
  }
});
