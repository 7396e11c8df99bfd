/** What is held: the sum as a bar that shrinks and grows, the output, and the answer that it makes. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Vector } from '../../../../../sims/math/vector.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { motion, type View } from './layout.ts';

export const held = (view: View): Mark[] => [...sum(view), ...outputs(view)];

/** The sum before the tile, how it shrinks, and the sum with the tile. */
function sum(view: View): Mark[] {
  const { at, frame, words } = view;
  const scale = at.room / (frame.longest + frame.sinkWeight);
  const [[top, h], [nowTop, nowH]] = [at.before, at.now];
  const kept = frame.sum - frame.added;
  const [was, is, added] = [frame.sumBefore, kept, frame.added].map((weight) => weight * scale);
  const told = (weight: number): string => number(weight, 2);
  const shrunk = frame.anyBefore && frame.rescale < 1;
  const says = say(words.keptSays, { kept: told(kept), before: told(frame.sumBefore) });
  return [
    rect('sum before', [at.x, top, was, h], {
      ...{ fill: 'deep', opacity: 0.3, phase: motion.read },
      says: say(words.sumBeforeSays, { sum: told(frame.sumBefore) }),
    }),
    poly('shrinking', [at.x, top + h, at.x + was, top + h, at.x + is, nowTop, at.x, nowTop], {
      ...{ closed: true, fill: shrunk ? 'coral-soft' : 'deep-soft', phase: motion.shrink, says },
    }),
    line('shrinking edge', [at.x + was, top + h, at.x + is, nowTop], {
      ...{ stroke: shrunk ? 'coral' : 'deep', thick: shrunk ? 2 : 1, phase: motion.shrink },
    }),
    rect('sum kept', [at.x, nowTop, is, nowH], {
      ...{ fill: 'deep', opacity: 0.3, phase: motion.shrink, says },
    }),
    rect('sum added', [at.x + is, nowTop, added, nowH], {
      ...{
        fill: 'deep',
        phase: motion.shrink,
        says: say(words.addedSays, { sum: told(frame.added) }),
      },
    }),
    rect('sum sink', [at.x + is + added, nowTop, frame.sinkWeight * scale, nowH], {
      ...{ fill: 'grey', opacity: 0.6, phase: motion.shrink },
      says: say(words.sinkSays, { sum: told(frame.sinkWeight) }),
    }),
    ...sumTexts(view, scale),
  ];
}

function sumTexts({ at, frame, words }: View, scale: number): Mark[] {
  const told = {
    ...{ before: fixed(frame.sumBefore, 2), sum: fixed(frame.sum, 2) },
    ...{
      kept: fixed(frame.sum - frame.added, 2),
      added: fixed(frame.added, 2),
      sink: fixed(frame.sinkWeight, 2),
    },
  };
  const wording = frame.sinkWeight > 0 ? 'sumSink' : at.isWide ? 'sumNow' : 'sumShort';
  const below = at.now[0] + at.now[1] + 15;
  const nowText = label('sum', [at.x, below], say(words[wording], told), {
    ...{ fill: 'deep', bold: true, phase: motion.shrink },
  });
  if (!at.isWide) return [nowText];
  const above = at.before[0] - 8;
  const beforeText = say(words.sumBefore, told);
  const unit = label('unit', [at.x + at.room - scale - 6, above], words.unit, {
    ...{ anchor: 'end', fill: 'ink-2' },
  });
  const needed = textWidth(beforeText) + textWidth(words.unit) + 24 + scale;
  const right = at.x + at.room;
  const bracket =
    needed > at.room
      ? []
      : [
          unit,
          line('unit line', [right - scale, above - 4, right, above - 4], { stroke: 'ink-2' }),
          line('unit left', [right - scale, above - 8, right - scale, above], { stroke: 'ink-2' }),
          line('unit right', [right, above - 8, right, above], { stroke: 'ink-2' }),
        ];
  return [
    label('sum before name', [at.x, above], beforeText, { fill: 'ink-2' }),
    ...bracket,
    nowText,
  ];
}

/** The output, and beside it the answer; on a phone the answer alone. */
function outputs(view: View): Mark[] {
  const { at, frame, words } = view;
  const half = at.isWide ? at.room / 2 - 14 : at.room;
  const name = at.base - at.reach - 8;
  const x = at.isWide ? at.x + at.room - half : at.x;
  const answer = [
    label('answer name', [x, name], words[at.isWide ? 'answer' : 'answerShort'], {
      ...{ fill: 'teal', bold: true },
    }),
    ...group('answer', frame.answer, { x, room: half, scale: frame.widest, fill: 'teal' }, view),
    ...(frame.any
      ? ticks('misprint', frame.misprint, { x, room: half, stroke: 'coral' }, view)
      : []),
    ...ticks('whole', frame.whole, { x, room: half, stroke: 'ink' }, view),
  ];
  if (!at.isWide) return answer;
  const scale = frame.largest;
  return [
    label('output name', [at.x, name], words.output, { fill: 'deep', bold: true }),
    ...group('output', frame.output, { x: at.x, room: half, scale, fill: 'deep' }, view),
    ...ghosts(frame.outputBefore, { x: at.x, room: half, scale }, view),
    ...answer,
  ];
}

interface Place {
  readonly x: number;
  readonly room: number;
  readonly scale: number;
}

/** A number as a bar up or down from the base line: left edge, top, width, height. */
function barOf({ at }: View, j: number, count: number, entry: number, { x, room, scale }: Place) {
  const pitch = room / count;
  const size = scale === 0 ? 0 : (Math.abs(entry) / scale) * at.reach;
  return [x + j * pitch + 2, entry > 0 ? at.base - size : at.base, pitch - 4, size] as const;
}

function group(
  key: string,
  entries: Vector,
  { fill, ...place }: Place & { readonly fill: Paint },
  view: View,
): Mark[] {
  const { at, words } = view;
  const phase = key === 'answer' ? motion.divide : motion.shrink;
  return [
    line(`${key} base`, [place.x, at.base, place.x + place.room, at.base], { stroke: 'rule-2' }),
    ...entries.map((entry, j) =>
      rect(`${key} ${j}`, barOf(view, j, entries.length, entry, place), {
        ...{ fill, opacity: 0.75, phase },
        says: say(words[`${key}Says`], { j: j + 1, value: number(entry, 3) }),
      }),
    ),
  ];
}

/** What the output was before the tile. */
const ghosts = (entries: Vector, place: Place, view: View): Mark[] =>
  entries.map((entry, j) =>
    rect(`output before ${j}`, barOf(view, j, entries.length, entry, place), {
      ...{ stroke: 'deep', dashed: true, phase: motion.read },
      says: say(view.words.outputBeforeSays, { j: j + 1, value: number(entry, 3) }),
    }),
  );

/** Where other ways end up: the whole row at once, and the misprinted factor. */
function ticks(
  key: 'whole' | 'misprint',
  entries: Vector,
  { x, room, stroke }: Omit<Place, 'scale'> & { readonly stroke: Paint },
  { at, frame, words }: View,
): Mark[] {
  const pitch = room / entries.length;
  return entries.map((entry, j) => {
    const y = at.base - (frame.widest === 0 ? 0 : (entry / frame.widest) * at.reach);
    const [from, to] = [x + j * pitch, x + (j + 1) * pitch];
    const [left, right] = key === 'whole' ? [from, to] : [from + 3, to - 3];
    return line(`${key} ${j}`, [left, y, right, y], {
      ...{
        stroke,
        thick: key === 'whole' ? 1.5 : 2.5,
        dashed: key === 'whole',
        phase: motion.divide,
      },
      says: say(words[`${key}Says`], { j: j + 1, value: number(entry, 3) }),
    });
  });
}
