/** The cached tokens with the attention that the query pays them, and what is dragged along them. */
import { knobs } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { distanceOf, edge, keyOf, type View } from './layout.ts';

const { key, tokens } = knobs.parameters;
const middleOf = ({ at }: View, token: number): number => edge + (token + 0.5) * at.pitch;

export function text(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const heading = words[arrangement === 'wide' ? 'heading' : 'headingShort'];
  const drift = number(100 * frame.drift, 0);
  return [
    label('heading', [0, at.heading], say(heading, { drift }), { fill: 'ink-2' }),
    ...frame.attention.rotated.flatMap((_, token) => one(view, token)),
    ...span(view),
  ];
}

function one(view: View, token: number): Mark[] {
  const { at, frame, words } = view;
  const { rotated, fixed } = frame.attention;
  const highest = Math.max(...rotated, ...fixed);
  const x = edge + token * at.pitch;
  const isKey = token === keyOf(view);
  const isQuery = token === frame.token;
  const [share, wrong] = [rotated[token], fixed[token]];
  const tall = (part: number): number => (part / highest) * at.bars;
  const w = at.pitch * 0.42;
  const says = say(words.attends, {
    ...{ token: token + 1, share: number(100 * share, 1), wrong: number(100 * wrong, 1) },
  });
  const isSeen = token <= frame.token;
  return [
    rect(`token ${token}`, [x + 1, at.tokens, at.pitch - 2, 9], {
      fill: isQuery ? 'deep' : isKey ? 'ink' : isSeen ? 'teal' : 'rule',
      ...{ says, r: 1, opacity: isKey || isQuery ? 1 : 0.6 },
    }),
    ...(isSeen
      ? [
          rect(`right ${token}`, [x + 0.5, at.tokens - 2 - tall(share), w, tall(share)], {
            ...{ fill: 'deep', says, phase: 1, lights: 'attention' },
          }),
          rect(`fixed ${token}`, [x + 0.5 + w, at.tokens - 2 - tall(wrong), w, tall(wrong)], {
            ...{ fill: 'coral', says, phase: 2, lights: 'attention' },
          }),
        ]
      : []),
  ];
}

/** From the cached token to the query: how far apart they are. */
function span(view: View): Mark[] {
  const { at, frame, values, words, arrangement, width } = view;
  const [from, to] = [middleOf(view, keyOf(view)), middleOf(view, frame.token)];
  const apart = say(words.apart, { distance: distanceOf(view) });
  const half = textWidth(apart, { bold: true }) / 2;
  const middle = Math.max(half, Math.min(width - half, (from + to) / 2));
  const under = at.line + 22;
  const hint = arrangement === 'wide' ? words.dragQuery : words.drag;
  const after = middleOf(view, values.tokens - 1) + 14;
  const keyHint = Math.max(0, Math.min(width - textWidth(words.dragKey), from - 6));
  const fits = after + textWidth(hint) <= width;
  return [
    line('span', [from, at.line, to, at.line], { stroke: 'ink', thick: 2, phase: 0 }),
    label('apart', [middle, under], apart, { bold: true, anchor: 'middle', fill: 'ink' }),
    ...(arrangement === 'wide'
      ? [label('drag key', [keyHint, at.line + 40], words.dragKey, { fill: 'deep' })]
      : []),
    ...(fits ? [label('drag query', [after, at.line + 4], hint, { fill: 'deep' })] : []),
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
