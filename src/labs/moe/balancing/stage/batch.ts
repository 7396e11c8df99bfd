/** The characters of a batch, laid out in lines under the name of their kind. */
import type { Frame } from '../../../../../sims/moe/experiments/balancing/frame.ts';
import { rect, label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { expertsOf, type Counts, type Kind } from './counts.ts';

const line = 15;
const lines = 3;
const face = 'mono';

interface Letter {
  readonly token: number;
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** As many letters of a kind as its box has room for. */
function lettersIn(
  kind: Kind,
  texts: readonly string[],
  x: number,
  y: number,
  width: number,
): Letter[] {
  const length = [...texts[0]].length;
  const placed: Letter[] = [];
  let [at, row] = [0, 0];
  for (const token of kind.tokens) {
    const letter = [...texts[Math.floor(token / length)]][token % length].replace(/\s/, ' ');
    const own = textWidth(letter, { face });
    if (at + own > width) [at, row] = [0, row + 1];
    if (row >= lines) break;
    placed.push({ token, letter, x: x + at, y: y + row * line, width: own });
    at += own;
  }
  return placed;
}

/** Letters that stand side by side become one text. */
function runsOf(letters: readonly Letter[]): Letter[] {
  const runs: Letter[] = [];
  for (const one of letters) {
    const last = runs.at(-1);
    const joins = last && last.y === one.y && Math.abs(last.x + last.width - one.x) < 0.01;
    if (joins)
      runs[runs.length - 1] = {
        ...last,
        letter: last.letter + one.letter,
        width: last.width + one.width,
      };
    else runs.push(one);
  }
  return runs;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Of one kind: pale but for what went to the opened expert, if there is one. */
export function batchMarks(
  { went, texts }: Frame,
  { k }: Counts,
  kind: Kind,
  { x, y, width }: Box,
  words: Readonly<Record<string, string>>,
  opened: number | undefined,
): Mark[] {
  const letters = lettersIn(kind, texts, x, y, width);
  const isGiven = ({ token }: Letter): boolean =>
    opened === undefined || expertsOf(went, token, k).includes(opened);
  const write = (some: readonly Letter[], opacity: number, name: string): Mark[] =>
    runsOf(some).map((run, i) => {
      const { letter: text } = run;
      return label(`${kind.name} ${name} ${i}`, [run.x, run.y], text, {
        face,
        fill: 'ink',
        opacity,
      });
    });
  const answers = letters.map(({ token, letter, x: left, y: base, width: w }): Mark => {
    const experts = expertsOf(went, token, k).map((i) => i + 1);
    const says = say(words.letter, { letter, experts: experts.join(', ') });
    return rect(`token ${token}`, [left, base - 11, w, line], { says });
  });
  return [
    ...write(letters.filter(isGiven), 1, 'given'),
    ...write(
      letters.filter((letter) => !isGiven(letter)),
      0.3,
      'other',
    ),
    ...answers,
  ];
}
