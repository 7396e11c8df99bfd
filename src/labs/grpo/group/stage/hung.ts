/** Wide: cards hang side by side, tokens lie beneath them. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { cardGrip, cardsOf, lowest, questionOf, type Card, type View } from './cards.ts';
import { bricks } from './bricks.ts';
import { numbers } from './numbers.ts';

const height = 404;
const left = 66; // of the cards
const top = 66; // where a reward of 1 hangs
const bottom = 286; // where the ruler ends
const half = 21; // of a card

export interface Place {
  /** Height of a reward. */
  readonly y: (reward: number) => number;
  readonly pitch: number;
  /** Width of a card. */
  readonly card: number;
  readonly middle: (i: number) => number;
}

function placeOf(view: View): Place {
  const low = lowest(view);
  const pitch = (view.width - left) / view.frame.rewards.length;
  return {
    y: (reward) => bottom - ((reward - low) / (1 - low)) * (bottom - top),
    pitch,
    card: Math.min(104, pitch - 8),
    middle: (i) => left + (i + 0.5) * pitch,
  };
}

export function hung(view: View): Drawing {
  const { width } = view;
  const place = placeOf(view);
  const cards = cardsOf(view);
  return {
    width,
    height,
    marks: [
      label('question', [0, 14], questionOf(view), { size: 15, bold: true, fill: 'ink' }),
      label('rule', [0, 33], view.words.rule, { fill: 'ink-2' }),
      ...water(view, cards, place),
      ...ruler(view, place),
      ...cards.flatMap((card, i) => hanging(card, i, view, place)),
      ...numbers(cards, view, { ...place, left, half }),
      ...bricks(view, cards, { left, top: bottom + 46, pitch: place.pitch, card: place.card }),
    ],
    grips: cards.map((card, i) =>
      cardGrip(card, i, {
        x: place.middle(i),
        y: place.y(card.reward),
        dx: 0,
        dy: place.y(1) - place.y(0),
      }),
    ),
  };
}

function water(view: View, cards: readonly Card[], { y, pitch, middle }: Place): Mark[] {
  const { frame, width, words } = view;
  const level = y(frame.mean);
  const says = say(words.mean, { mean: number(frame.mean, 3) });
  const end = bottom + half + 6;
  const i = dry(cards);
  const at = middle(i) - pitch / 2 + 4;
  const above = Math.min(level, y(cards[i].reward) - half) - 7;
  const room = width - at - textWidth(says, { bold: true });
  return [
    rect('water', [left - 12, level, width - left + 12, end - level], {
      fill: 'teal',
      opacity: 0.09,
      says,
      lights: 'rewards',
    }),
    line('level', [left - 12, level, width, level], { stroke: 'teal', thick: 2 }),
    label('mean', [at + Math.min(0, room), above], says, {
      fill: 'teal',
      bold: true,
      halo: true,
    }),
  ];
}

/** The first of the cards below the water side by side: above them nothing is drawn. */
function dry(cards: readonly Card[]): number {
  const i = cards.findIndex(({ advantage }, n) => advantage < 0 && !(cards[n + 1]?.advantage > 0));
  return Math.max(0, i);
}

function ruler(view: View, { y, middle }: Place): Mark[] {
  const { frame, words } = view;
  const x = 40;
  const low = lowest(view);
  const ticks = low < 0 ? [-1, 0, 1] : [0, 0.1, 1];
  const spread = y(frame.mean) - y(frame.mean + frame.std);
  const divides = frame.std !== 1 && frame.std > 0 && spread < y(frame.mean) - top + half;
  return [
    line('ruler', [x, y(low), x, y(1)], { stroke: 'ink' }),
    ...ticks.flatMap((reward): Mark[] => [
      line(`tick ${reward}`, [x - 5, y(reward), x, y(reward)], { stroke: 'ink' }),
      label(`tick text ${reward}`, [x - 9, y(reward) + 4], number(reward, 1), {
        anchor: 'end',
        fill: 'ink',
      }),
    ]),
    label('ruler text', [0, y(1) - 14], words.reward, { fill: 'ink-2' }),
    ...(divides && middle(0) > 112 ? bracket(view, y(frame.mean), spread) : []),
  ];
}

/** The unit of the advantages: how far the rewards spread. */
function bracket({ frame, words }: View, level: number, spread: number): Mark[] {
  const [x, end] = [44, level - spread];
  const [first, ...rest] = words.oneSpread.split(' ');
  const says = say(words.spread, { std: number(frame.std, 3) });
  return [
    poly('spread', [x, level, x + 6, level, x + 6, end, x, end], {
      stroke: 'ink-2',
      thick: 1.5,
      says,
      lights: 'variant',
    }),
    label('spread text', [x + 10, (level + end) / 2 - 2], first, { fill: 'ink-2', halo: true }),
    label('spread rest', [x + 10, (level + end) / 2 + 12], rest.join(' '), {
      fill: 'ink-2',
      halo: true,
    }),
  ];
}

/** A card, and the arrow that leads to it from the water line. */
function hanging(card: Card, i: number, { frame }: View, place: Place): Mark[] {
  const { y, middle, card: width } = place;
  const [x, at, level] = [middle(i), y(card.reward), y(frame.mean)];
  const up = card.advantage > 0;
  const edge = up ? at + half : at - half;
  const long = up ? level - edge : edge - level;
  const tip = up ? 10 : -10;
  const arrow: Mark[] =
    long > 12
      ? [
          line(`arrow ${i}`, [x, level, x, edge + tip], {
            stroke: card.paint,
            thick: 5,
            says: card.says,
          }),
          poly(`head ${i}`, [x - 8, edge + tip, x + 8, edge + tip, x, edge], {
            closed: true,
            fill: card.paint,
          }),
        ]
      : [];
  const text = card.text === '' ? card.result : fitted(card.text, width - 6, { face: 'mono' });
  const under = card.text === '' ? number(card.reward, 2) : fitted(card.result, width - 6);
  return [
    ...arrow,
    rect(`card ${i}`, [x - width / 2, at - half, width, 2 * half], {
      r: 6,
      fill: 'panel',
      stroke: card.paint,
      thick: 1.6,
      says: card.says,
    }),
    label(`text ${i}`, [x, at - 3], text, {
      anchor: 'middle',
      face: card.text === '' ? 'sans' : 'mono',
      fill: 'ink',
    }),
    label(`result ${i}`, [x, at + 13], under, {
      anchor: 'middle',
      fill: card.reward === 1 ? 'teal' : 'ink-2',
    }),
  ];
}
