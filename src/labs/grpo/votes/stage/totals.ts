/** In how many questions any of k is right, large; the vote beside it; what both are on average. */
import type { Frame } from '../../../../../sims/grpo/experiments/votes/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/votes/knobs.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { counted, expected, type Ballot } from './ballots.ts';
import type { Layout } from './layout.ts';

type View = Scene<Frame, Values>;

const large = { size: 28, face: 'serif', bold: true, phase: 2 } as const;
const small = { size: 20, face: 'serif', bold: true, phase: 2 } as const;

export function totals(scene: View, layout: Layout, ballots: readonly Ballot[]): Mark[] {
  const { frame, values, words } = scene;
  const { k } = values;
  const all = ballots.length;
  const [drawn, now, before] = [
    counted(ballots),
    expected(frame.shares, k),
    expected(frame.sharesBefore, k),
  ];
  const of = (n: number): string => say(words.of, { n: number(n, 2), all });
  const usual = (what: 'any' | 'vote'): string =>
    say(layout.isWide ? words.usual : words.usualShort, {
      now: fixed(now[what], 1),
      before: fixed(before[what], 1),
    });
  const [anyOf, voteOf] = [say(words.anyOf, { k }), say(words.voteOf, { k })];
  const [any, vote] = [of(drawn.any), of(drawn.vote)];
  if (!layout.isWide) {
    const x = Math.max(textWidth(any, large), textWidth(vote, small)) + 10;
    return [
      label('any', [0, 29], any, { ...large, fill: 'teal' }),
      label('any of', [x, 14], anyOf, { fill: 'teal' }),
      label('any usual', [x, 29], usual('any'), { fill: 'ink-2' }),
      label('vote', [0, 53], vote, { ...small, size: 18, fill: 'deep' }),
      label('vote of', [x, 52], voteOf, { fill: 'deep' }),
    ];
  }
  const { listX: x } = layout;
  return [
    label('any', [x, 266], any, { ...large, fill: 'teal' }),
    label('any of', [x, 284], anyOf, { fill: 'teal', bold: true }),
    label('any usual', [x, 300], usual('any'), { fill: 'ink-2' }),
    label('vote', [x, 341], vote, { ...small, fill: 'deep' }),
    label('vote of', [x, 358], voteOf, { fill: 'deep', bold: true }),
    label('vote usual', [x, 374], usual('vote'), { fill: 'ink-2' }),
  ];
}
