/** What a network makes of one hole, with both sides read and with only what stands before it. */
import { topK, vector } from '../../../../math/vector.ts';
import type { Weights } from '../../../../training/weights.ts';
import { ask, type Layout } from '../../../arrange.ts';
import { idOf, tokenOf } from '../../../corpus.ts';
import { cut, type Cut } from '../../../cut.ts';
import { chanceOf, wordsOf, write, type Written } from '../../../filling.ts';
import { families, sentinel, type Token } from '../../../tokens.ts';
import type { Asked, Frame, Pen } from '../frame.ts';

const most = 3; // tokens: two words and the end, or it does not stop
const named = 4; // candidates, what is right among them

/** How a token is written; nothing for the end. */
const textOf = (token: Token | undefined): string =>
  token?.content ??
  (token?.sentinel && token.sentinel !== 'end' ? families.deepseek[token.sentinel] : '');

function penOf({ token, probabilities }: Written, right: Token | undefined): Pen {
  const likeliest = topK(probabilities, named);
  const wanted = right === undefined ? likeliest[0] : idOf(right);
  const ids = likeliest.includes(wanted) ? likeliest : [...likeliest.slice(0, -1), wanted];
  return {
    text: textOf(token),
    candidates: ids.map((id) => ({ text: textOf(tokenOf(id)), chance: probabilities[id] })),
  };
}

/** Which word of the file each token of a question is. */
function askedOf(asked: readonly Token[], hole: Cut): Asked[] {
  const at = { prefix: 0, suffix: hole.to };
  let side: 'prefix' | 'suffix' = 'prefix';
  return asked.map((token): Asked => {
    if (token.sentinel === undefined) return { text: token.content, role: side, at: at[side]++ };
    if (token.sentinel === 'prefix' || token.sentinel === 'suffix') side = token.sentinel;
    return { text: families.deepseek[token.sentinel], role: 'mark', at: -1 };
  });
}

export type Filled = Pick<Frame, 'asked' | 'pens' | 'right' | 'sure'>;

export function filled(
  weights: Weights,
  words: readonly string[],
  hole: Cut,
  layout: Layout,
): Filled {
  const { prefix, middle, suffix } = cut(words, hole);
  const asked = ask({ prefix, suffix }, layout);
  const both = write(weights, asked, most);
  const left = write(weights, wordsOf(prefix), middle.length);
  const answer = wordsOf(middle);
  const isRight = (written: readonly Written[], right: readonly Token[]): boolean =>
    written.length === right.length &&
    right.every((token, i) => textOf(token) === textOf(written[i].token));
  const whole = [...answer, sentinel('end')];
  return {
    asked: askedOf(asked, hole),
    pens: {
      both: both.map((one, i) => penOf(one, whole[i])),
      left: left.map((one, i) => penOf(one, answer[i])),
    },
    right: { both: isRight(both, whole), left: isRight(left, answer) },
    sure: {
      both: 100 * chanceOf(weights, asked, whole),
      left: 100 * chanceOf(weights, wordsOf(prefix), answer),
    },
  };
}

/** How sure it is of every word of a file, each taken out alone, %. */
export function everywhere(
  weights: Weights,
  words: readonly string[],
  layout: Layout,
): Pick<Frame, 'places' | 'sureAt'> {
  const places = vector(words.length - 1, (i) => i + 1);
  const all = places.map((from) => {
    const { prefix, middle, suffix } = cut(words, { from, to: from + 1 });
    const [asked, answer] = [ask({ prefix, suffix }, layout), wordsOf(middle)];
    return {
      both: 100 * chanceOf(weights, asked, [...answer, sentinel('end')]),
      left: 100 * chanceOf(weights, wordsOf(prefix), answer),
    };
  });
  return {
    places,
    sureAt: { both: all.map(({ both }) => both), left: all.map(({ left }) => left) },
  };
}
