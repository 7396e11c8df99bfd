/** On a phone: the ruler lies, cards slide along it, one below the other. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import {
  cardGrip,
  cardsOf,
  farthest,
  lowest,
  questionOf,
  signed,
  type Card,
  type View,
} from './cards.ts';

const height = 380;
const top = 44;
const bottom = 336; // of the rows
const card = 84;
const numbersAt = 56; // room at the right end

interface Place {
  readonly x: (reward: number) => number;
  readonly pitch: number;
  readonly middle: (i: number) => number;
  readonly thick: number;
}

function placeOf(view: View): Place {
  const low = lowest(view);
  const [from, to] = [card / 2, view.width - numbersAt - card / 2];
  const pitch = Math.min(38, (bottom - top) / view.frame.rewards.length);
  return {
    x: (reward) => from + ((reward - low) / (1 - low)) * (to - from),
    pitch,
    middle: (i) => top + (i + 0.5) * pitch,
    thick: Math.min(32, pitch - 3),
  };
}

export function lying(view: View): Drawing {
  const { width, frame, words } = view;
  const place = placeOf(view);
  const cards = cardsOf(view);
  const level = place.x(frame.mean);
  const end = top + cards.length * place.pitch;
  const mean = say(words.mean, { mean: number(frame.mean, 2) });
  const low = lowest(view);
  const meanAt = Math.max(0, Math.min(width - textWidth(mean, { bold: true }), level + 5));
  return {
    width,
    height,
    marks: [
      label('question', [0, 13], fitted(questionOf(view), width, { bold: true }), {
        bold: true,
        fill: 'ink',
      }),
      label('mean', [meanAt, 34], mean, { bold: true, fill: 'teal' }),
      rect('water', [0, top - 4, level, end - top + 8], {
        fill: 'teal',
        opacity: 0.09,
        says: mean,
      }),
      line('level', [level, top - 14, level, end + 6], { stroke: 'teal', thick: 2 }),
      ...cards.flatMap((one, i) => sliding(one, i, view, place)),
      ...numbers(cards, view, place),
      ...[low, 1].map((reward) =>
        label(`tick ${reward}`, [place.x(reward), end + 20], number(reward), {
          anchor: 'middle',
          fill: 'ink',
        }),
      ),
      label('ruler text', [0, height - 6], words.reward, { fill: 'ink-2' }),
      label('hint', [width, height - 6], words.hint, { anchor: 'end', fill: 'deep' }),
    ],
    grips: cards.map((one, i) =>
      cardGrip(one, i, {
        x: place.x(one.reward),
        y: place.middle(i),
        dx: place.x(1) - place.x(0),
        dy: 0,
      }),
    ),
  };
}

function sliding(one: Card, i: number, { frame }: View, place: Place): Mark[] {
  const [at, y, level] = [place.x(one.reward), place.middle(i), place.x(frame.mean)];
  const up = one.advantage > 0;
  const edge = up ? at - card / 2 : at + card / 2;
  const long = up ? edge - level : level - edge;
  const tip = up ? -8 : 8;
  const two = place.thick >= 28;
  const text = one.text === '' ? one.result : fitted(one.text, card - 6, { face: 'mono' });
  return [
    ...(long > 10
      ? [
          line(`arrow ${i}`, [level, y, edge + tip, y], {
            stroke: one.paint,
            thick: 4,
            says: one.says,
          }),
          poly(`head ${i}`, [edge + tip, y - 6, edge + tip, y + 6, edge, y], {
            closed: true,
            fill: one.paint,
          }),
        ]
      : []),
    rect(`card ${i}`, [at - card / 2, y - place.thick / 2, card, place.thick], {
      r: 5,
      fill: 'panel',
      stroke: one.paint,
      thick: 1.6,
      says: one.says,
    }),
    label(`text ${i}`, [at, y + (two ? -2 : 4)], text, {
      anchor: 'middle',
      face: one.text === '' ? 'sans' : 'mono',
      fill: 'ink',
    }),
    ...(two
      ? [
          label(
            `result ${i}`,
            [at, y + 12],
            fitted(one.text === '' ? number(one.reward, 2) : one.result, card - 6),
            { anchor: 'middle', fill: one.reward === 1 ? 'teal' : 'ink-2' },
          ),
        ]
      : []),
  ];
}

function numbers(cards: readonly Card[], { width, words }: View, place: Place): Mark[] {
  const best = farthest(cards);
  if (cards[best].advantage === 0) {
    return [
      label('advantage', [width, top + 20], '0', {
        size: 24,
        bold: true,
        face: 'serif',
        anchor: 'end',
        fill: 'ink-2',
      }),
      label('unit', [width, place.middle(cards.length) + 14], words.nothing, {
        anchor: 'end',
        fill: 'ink-2',
      }),
    ];
  }
  return cards.map(({ advantage, paint }, i) => {
    const large = i === best;
    const look = large ? ({ size: 20, face: 'serif' } as const) : {};
    return label(
      large ? 'advantage' : `advantage ${i}`,
      [width, place.middle(i) + (large ? 7 : 4)],
      signed(advantage),
      { anchor: 'end', bold: true, fill: paint, ...look },
    );
  });
}
