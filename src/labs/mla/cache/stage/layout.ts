/** Where the lanes of the five attentions stand, and how wide a card is. */
import {
  attentions,
  type ByAttention,
  type Frame,
} from '../../../../../sims/mla/experiments/cache/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/cache/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';

export type Attention = keyof ByAttention;
export { attentions };

export const paints: Readonly<Record<Attention, Paint>> = {
  ...{ multiHead: 'coral', grouped: 'grey', multiQuery: 'grey', latent: 'deep', yours: 'ink' },
};

/** Base line of a name, and the floor on which numbers and the shelf stand. */
interface Row {
  readonly name: number;
  readonly floor: number;
}

export interface Layout {
  readonly height: number;
  /** Base lines of the headings over numbers and over cards. */
  readonly heading: number;
  readonly cardsHeading: number;
  /** Top of the 128 rows of pixels of full attention. */
  readonly top: number;
  /** Right edge of the numbers of the other attentions, and how high they may be. */
  readonly numbers: number;
  readonly tall: number;
  /** Left edge of the names and of the cards. */
  readonly left: number;
  /** Width and height of a card, and of the place it takes. */
  readonly card: number;
  readonly bar: number;
  readonly across: number;
  readonly down: number;
  /** Places beside the shelf: of full attention in rows, of the others in one. */
  readonly columns: number;
  readonly lines: number;
  readonly few: number;
  readonly rows: Readonly<Record<Attention, Row>>;
  readonly ruler: number;
  /** Sizes of the large number and of the others. */
  readonly large: number;
  readonly small: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const wide = {
  ...{ height: 414, heading: 13, cardsHeading: 13, top: 24, numbers: 256, tall: 32, left: 280 },
  ...{ bar: 15, down: 18, lines: 5, ruler: 386, large: 28, small: 14 },
  rows: {
    multiHead: { name: 36, floor: 60 },
    grouped: { name: 172, floor: 196 },
    multiQuery: { name: 220, floor: 244 },
    latent: { name: 265, floor: 293 },
    yours: { name: 317, floor: 341 },
  },
};
const phone = {
  ...{ height: 380, heading: 12, cardsHeading: 160, top: 18, numbers: 64, tall: 32, left: 74 },
  ...{ bar: 8, down: 10, lines: 4, ruler: 350, large: 24, small: 12 },
  rows: {
    multiHead: { name: 38, floor: 172 },
    grouped: { name: 228, floor: 242 },
    multiQuery: { name: 256, floor: 270 },
    latent: { name: 284, floor: 305 },
    yours: { name: 319, floor: 333 },
  },
};

/** Room behind the cards of a lane for what it needs. */
const written = { wide: 170, phone: 136 };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const lanes = arrangement === 'wide' ? wide : phone;
  const left = arrangement === 'wide' ? lanes.left : 0;
  const places = arrangement === 'wide' ? 7 : 8; // the shelf, and those beside it
  const across = (width - left) / places;
  const free = width - lanes.left - across - written[arrangement];
  return {
    ...lanes,
    ...{ across, card: across - 2, columns: places - 1, few: Math.floor(free / across) },
  };
}

/** What a lane is called, in at most five words. */
export function legendOf({ words, values }: View, name: Attention): string {
  if (name !== 'yours') return words[name];
  const { kind, latent, groups, heads } = values;
  return say(words[`${kind}Yours`], { latent, groups, heads });
}

export const nameOf = ({ words }: View, name: Attention): string => words[`${name}Name`];

/** To a tenth, or to two digits where that would be nothing. */
export function gigabytes(value: number): string {
  if (value < 1) return number(Number(value.toPrecision(2)));
  return number(value, value < 100 ? 1 : 0);
}
