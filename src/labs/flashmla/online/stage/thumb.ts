/** A tile on its way along the keys, the highest score so far, and by how much all before shrinks. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../../sims/flashmla/experiments/online/frame.ts';
import { keys, type Values } from '../../../../../sims/flashmla/experiments/online/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { thumbOf, thumbSize } from '../../../kit/thumb.ts';
import { boundsOf, lowest } from './layout.ts';

const [left, floor, unit] = [4, 122, 11.5];
const pitch = (thumbSize.width - 2 * left) / keys;
const heightOf = (score: number): number => floor - (score - lowest) * unit;

export function thumb({
  frame,
  values,
}: {
  readonly frame: Frame;
  readonly values: Values;
}): Drawing {
  const read = new Set(
    frame.order.slice(0, frame.step).flatMap((tile) => {
      const [first, end] = boundsOf(tile, values);
      return Array.from({ length: end - first }, (_, i) => first + i);
    }),
  );
  const bars = values.scores.map((score, key) => {
    const top = Math.min(floor - 2, heightOf(score));
    const isNow = key >= frame.first && key < frame.end;
    return rect(`key ${key}`, [left + key * pitch + 0.8, top, pitch - 1.6, floor - top], {
      ...(read.has(key)
        ? ({ fill: 'deep', opacity: isNow ? 1 : 0.3 } as const)
        : ({ stroke: 'ink-3', opacity: 0.5 } as const)),
    });
  });
  return thumbOf([...bars, ...lines(frame), ...tile(frame), ...factor(frame)]);
}

function lines({ any, anyBefore, highest, previous }: Frame): Mark[] {
  if (!any) return [];
  const at = (key: string, score: number, dashed: boolean): Mark =>
    line(key, [left, heightOf(score), thumbSize.width - left, heightOf(score)], {
      ...{ stroke: 'coral', thick: dashed ? 1.5 : 2.5, dashed },
    });
  const old = anyBefore && previous < highest ? [at('previous', previous, true)] : [];
  return [...old, at('highest', highest, false)];
}

const tile = ({ first, end }: Frame): Mark[] =>
  end === first
    ? []
    : [
        rect('chip', [left + first * pitch - 1, 22, (end - first) * pitch + 2, floor - 18], {
          ...{ stroke: 'ink', thick: 2.5, r: 4 },
        }),
      ];

const factor = ({ anyBefore, rescale }: Frame): Mark[] =>
  anyBefore && rescale < 1
    ? [
        label('factor', [left, 154], `× ${fixed(rescale, 2)}`, {
          ...{ face: 'serif', bold: true, size: 32, fill: 'coral' },
        }),
      ]
    : [];
