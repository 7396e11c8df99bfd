/** The words in the order in which the network reads them, its marks, and what it has written. */
import { label, poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted } from '../../../kit/text-width.ts';
import { chipText, type Box, type View } from './layout.ts';

export const strip = (view: View): Mark[] => [...heading(view), ...asked(view), ...written(view)];

function heading({ at, frame, values, words, width }: View): Mark[] {
  const told = frame.phase === 'cut' ? words.notYet : words[values.order];
  return [
    label('strip name', [0, at.stripHead], fitted(told, width, { bold: true }), {
      ...{ bold: true, fill: 'ink' },
    }),
  ];
}

/** Before it flies a word lies on its place in the file. */
function asked(view: View): Mark[] {
  const { at, frame, words } = view;
  return frame.asked.flatMap((one, i): Mark[] => {
    const isMark = one.role === 'mark';
    const isHome = frame.phase === 'cut';
    if (isHome && isMark) return [];
    const box: Box = isHome ? at.file[one.at] : at.strip[i];
    const fill: Paint = isMark ? 'ink' : one.role === 'prefix' ? 'deep-soft' : 'teal-soft';
    const says = isMark
      ? say(words.markSays, { text: one.text })
      : say(words[`${one.role}Says`], { word: one.text });
    const key = isMark ? `mark ${one.text}` : `asked ${one.at}`;
    return chip(view, key, box, chipText(one, words), {
      ...{ fill, text: isMark ? 'panel' : 'ink', says, phase: isMark ? 1 : 0 },
    });
  });
}

/** What it wrote so far, and the pen. */
function written(view: View): Mark[] {
  const { at, frame, words } = view;
  if (frame.phase === 'cut') return [];
  const all = frame.pens.both.slice(0, frame.shown);
  const truth = frame.words.slice(frame.from, frame.to);
  const chips = all.flatMap(({ text }, i) => {
    const isRight = text === (truth[i] ?? '');
    const told = text === '' ? words.stop : text;
    const says = say(words[isRight ? 'wroteSays' : 'wroteWrongSays'], {
      ...{ word: told, right: truth[i] ?? words.stop },
    });
    return chip(view, `written ${i}`, at.strip[frame.asked.length + i], told, {
      ...{ fill: isRight ? 'deep' : 'coral', text: 'panel', says, phase: 1 },
    });
  });
  const next = at.strip[frame.asked.length + all.length];
  const isDone = frame.shown >= frame.pens.both.length;
  return [
    ...chips,
    ...(isDone || !next ? [] : pen(Math.min(next.x + 2, view.width - penWidth), next.y + at.chip)),
  ];
}

const penWidth = 19;
const pen = (x: number, y: number): Mark[] => [
  poly('pen', [x, y, x + 4, y - 11, x + 9, y - 7], { fill: 'deep', closed: true, phase: 1 }),
  poly('pen shaft', [x + 4, y - 11, x + 14, y - 25, x + 19, y - 21, x + 9, y - 7], {
    ...{ fill: 'ink-2', closed: true, phase: 1 },
  }),
];

function chip(
  { at }: View,
  key: string,
  { x, y, w }: Box,
  told: string,
  look: { fill: Paint; text: Paint; says: string; phase: number },
): Mark[] {
  const { fill, says, phase } = look;
  const stroke = fill === 'deep-soft' ? 'deep' : fill === 'teal-soft' ? 'teal' : 'rule';
  return [
    rect(key, [x, y, w, at.chip], { fill, stroke, thick: 0.7, r: 5, says, phase }),
    label(`${key} text`, [x + w / 2, y + at.chip / 2 + 4.5], told, {
      ...{ size: at.text, anchor: 'middle', fill: look.text, phase, bold: look.text === 'panel' },
    }),
  ];
}
