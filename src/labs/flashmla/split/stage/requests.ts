/** The requests as bars as long as their caches, with the plan's cuts; each can be dragged. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { longest } from '../../../../../sims/flashmla/experiments/split/knobs.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { isCut, type View } from './layout.ts';

const perBlock = 64; // tokens
const gap = 1.5; // where it is cut

const endOf = ({ at }: View, tokens: number): number => at.left + (tokens / longest) * at.room;
const topOf = ({ at }: View, request: number): number => at.requests.top + request * at.row;

export function requests(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const { request, first, end, worker } = frame.pieces.plan;
  const pieces = request.map((one, i): Mark => {
    const from = endOf(view, first[i] * perBlock);
    const to = Math.max(from + 2, endOf(view, Math.min(values.lengths[one], end[i] * perBlock)));
    return rect(`cut ${i}`, [from, topOf(view, one), Math.max(1, to - from - gap), at.bar], {
      ...{ fill: isCut(view, one) ? 'deep' : 'teal', opacity: 0.85, lights: 'lengths' },
      says: say(words.cutSays, {
        ...{ request: one + 1, first: first[i] + 1, end: end[i], worker: worker[i] + 1 },
      }),
    });
  });
  const more = values.lengths.flatMap((_, one) => [...handle(view, one), ...names(view, one)]);
  return [...pieces, ...more, ...hint(view)];
}

/** What its end is dragged by. */
function handle(view: View, request: number): Mark[] {
  const x = endOf(view, view.values.lengths[request]);
  const box = [x - 2.5, topOf(view, request) - 1.5, 6, view.at.bar + 3] as const;
  return [
    rect(`handle ${request}`, box, {
      fill: 'panel',
      stroke: 'ink',
      thick: 1.5,
      r: 2.5,
      lights: 'lengths',
    }),
  ];
}

/** Its number, and how long it is. */
function names(view: View, request: number): Mark[] {
  const { at, values, words } = view;
  if (!at.isWide) return [];
  const base = topOf(view, request) + at.bar / 2 + 4;
  const tokens = values.lengths[request];
  return [
    label(`request ${request}`, [at.left - 8, base], String(request + 1), {
      ...{ anchor: 'end', bold: true, fill: isCut(view, request) ? 'deep' : 'teal' },
    }),
    label(
      `length ${request}`,
      [endOf(view, tokens) + 10, base],
      say(words.tokens, { tokens: number(tokens, 0) }),
      { fill: 'ink-2' },
    ),
  ];
}

/** What to take hold of, beside the longest that leaves room. */
function hint({ at, words, width }: View): Mark[] {
  const text = words.hint;
  const look = { bold: true, fill: 'deep', anchor: 'end' } as const;
  const y = at.requests.top - 9;
  if (textWidth(text, look) > width / 2) return [];
  return [label('hint', [width, y], text, look)];
}

export const grips = (view: View): Grip[] =>
  view.values.lengths.map((tokens, request) => ({
    ...{ key: `length ${request}`, knob: 'lengths', at: [request], value: tokens },
    ...{ name: say(view.words.lengthGrip, { request: request + 1 }), from: 0, to: longest },
    ...{ x: endOf(view, tokens), y: topOf(view, request) + view.at.bar / 2 },
    ...{ dx: view.at.room, dy: 0, look: 'bare' },
  }));
