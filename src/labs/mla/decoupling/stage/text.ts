/** The cached tokens: above each the attention it should get, below it what it gets with one matrix. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { knobs } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { edge, keyOf, type View } from './layout.ts';

const { key, tokens } = knobs.parameters;
const middleOf = ({ at }: View, token: number): number => edge + (token + 0.5) * at.pitch;
/** Half the height of a token. */
const half = 4;

export function text(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const wide = arrangement === 'wide';
  const told = frame.beside.length > 0 ? 'headingBeside' : 'heading';
  return [
    label('heading', [0, wide ? 14 : 12], words[`${told}${wide ? '' : 'Short'}`], {
      ...{ bold: true, fill: 'ink', size: wide ? 15 : 13 },
    }),
    ...span(view),
    ...frame.attention.rotated.flatMap((_, token) => one(view, token)),
    ...misplaced(view),
    label('right name', [0, at.names[0]], words.right, { fill: 'deep', bold: true }),
    label('fixed name', [0, at.names[1]], words.fixed, {
      ...{ fill: toneOf(view), bold: true, halo: true },
    }),
  ];
}

const toneOf = ({ frame }: View): 'deep' | 'coral' => (frame.drift < 1e-9 ? 'deep' : 'coral');

function one(view: View, token: number): Mark[] {
  const { at, frame, words } = view;
  const { rotated, fixed } = frame.attention;
  const highest = Math.max(...rotated, ...fixed);
  const x = edge + token * at.pitch;
  const isKey = token === keyOf(view);
  const isQuery = token === frame.token;
  const isSeen = token <= frame.token;
  const [share, wrong] = [rotated[token], fixed[token]];
  const tall = (part: number): number => (part / highest) * at.bars;
  const says = say(words.attends, {
    ...{ token: token + 1, share: number(100 * share, 1), wrong: number(100 * wrong, 1) },
  });
  const w = at.pitch - 2;
  const bar = { says, lights: 'attention' } as const;
  return [
    rect(`token ${token}`, [x + 1, at.tokens - half, w, 2 * half], {
      fill: isQuery || isKey ? 'ink' : isSeen ? 'grey' : 'rule',
      ...{ says, r: 1, opacity: isKey || isQuery || !isSeen ? 1 : 0.45 },
    }),
    ...(isSeen
      ? [
          rect(`right ${token}`, [x + 1, at.tokens - half - 2 - tall(share), w, tall(share)], {
            ...{ fill: 'deep', phase: 1, ...bar },
          }),
          rect(`fixed ${token}`, [x + 1, at.tokens + half + 2, w, tall(wrong)], {
            ...{ fill: toneOf(view), phase: 2, ...bar },
          }),
        ]
      : []),
  ];
}

/** The large number: how much of the attention below is not where it is above. */
function misplaced(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const [x, y] = at.number;
  const fill = toneOf(view);
  const wide = arrangement === 'wide';
  const written = `${number(100 * frame.drift, 0)} %`;
  const look = { bold: true, face: 'serif', size: at.large } as const;
  const beside = x + textWidth(written, look) + 10;
  const [under, first] = wide ? [x, y + 24] : [beside, y - 15];
  return [
    label('number', [x, y], written, { ...look, fill, says: words.misplaced, phase: 2 }),
    label('number of', [under, first], words.ofAttention, { fill }),
    label('number where', [under, first + 17], words.onWrong, { fill }),
  ];
}

/** From the cached token to the query: the two ends of a pair. */
function span(view: View): Mark[] {
  const { at, frame, values, words, arrangement, width } = view;
  const [from, to] = [middleOf(view, keyOf(view)), middleOf(view, frame.token)];
  const wide = arrangement === 'wide';
  const hint = words[wide ? 'dragQuery' : 'drag'];
  const after = middleOf(view, values.tokens - 1) + 14;
  const keyHint = Math.max(0, Math.min(width - textWidth(words.dragKey), from - 8));
  const stem = (name: string, x: number): Mark =>
    line(`stem ${name}`, [x, at.tokens + half, x, at.line], { stroke: 'ink-3', dashed: true });
  return [
    stem('key', from),
    stem('query', to),
    line('span', [from, at.line, to, at.line], { stroke: 'ink', thick: 2, phase: 0 }),
    ...(wide ? [label('drag key', [keyHint, at.line + 22], words.dragKey, { fill: 'deep' })] : []),
    ...(after + textWidth(hint) <= width
      ? [label('drag query', [after, at.line + 4], hint, { fill: 'deep' })]
      : []),
  ];
}

/** The cached token, and at the end of the text the query. */
export function textGrips(view: View): Grip[] {
  const { at, values, words } = view;
  const along = (range: { min: number; max: number }): Pick<Grip, 'dx' | 'dy' | 'from' | 'to'> => ({
    ...{ dx: (range.max - range.min) * at.pitch, dy: 0, from: range.min, to: range.max },
  });
  return [
    {
      ...{ key: 'key', knob: 'key', name: words.keyName, value: keyOf(view) + 1 },
      ...{ x: middleOf(view, keyOf(view)), y: at.line, ...along(key) },
    },
    {
      ...{ key: 'tokens', knob: 'tokens', name: words.tokensName, value: values.tokens },
      ...{ x: middleOf(view, values.tokens - 1), y: at.line, ...along(tokens) },
    },
  ];
}
