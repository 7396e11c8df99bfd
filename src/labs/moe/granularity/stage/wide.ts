/** Wide: the tray above, and at the foot the answer large beside the losses that it is counted from. */
import { label } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { answer } from './answer.ts';
import { cutOf, type Cut, type View } from './cut.ts';
import { losses } from './losses.ts';
import { readingMarks, readingWidth, toldOf } from './reading.ts';
import { count } from './teams.ts';
import { grips, knifeAt, sharedAt, tray, type Box } from './tray.ts';

const height = 424;
const left = 116; // of the tray: the knife and its words
const right = 106; // where the shared expert is pulled to
const answers = 208; // the column of the large number
const named = 104; // of the lanes: their names and losses

export function wide(scene: View): Drawing {
  const { width, words, frame } = scene;
  const cut = cutOf(scene);
  const box: Box = { x: left, y: 50, w: width - left - right, h: 136 };
  const begin = answers + named;
  const lanes = { x: begin, y: 256, w: width - begin, pitch: 44 };
  const isPaired = !cut.off && cut.split !== 'm1';
  const letters = readingWidth(scene, 13);
  const free = width - letters - textWidth(words.reading) - 20;
  return {
    width,
    height,
    marks: [
      label('asks', [0, 16], words[cut.off ? 'asksOff' : 'asks'], {
        bold: true,
        size: 16,
        fill: 'ink',
      }),
      label('work', [0, 38], toldOf(scene, cut), {
        fill: 'ink-2',
      }),
      ...tray(scene, box, cut),
      label('drag', [left - 34, knifeAt(box, cut.m) + 4], words.knife, {
        ...{ anchor: 'end', bold: true, fill: 'deep' },
      }),
      ...(cut.shared ? sharedWords(scene, box, cut) : []),
      ...count(scene, cut, 0, 212, free),
      ...readingMarks(scene, { x: width - letters - 2, y: 212, size: 13 }),
      label('reading', [width - letters - 10, 212], words.reading, {
        ...{ anchor: 'end', fill: 'ink-2' },
      }),
      ...answer(scene, cut, [0, 302]),
      ...losses(scene, cut, lanes),
      label(
        'losses',
        [width, 416],
        say(words[isPaired ? 'lossesPaired' : 'losses'], { step: frame.step }),
        {
          anchor: 'end',
          fill: 'ink-2',
        },
      ),
    ],
    grips: grips(scene, box, cut, left - 18),
  };
}

/** Beside the shared expert, or above it where it was pulled to. */
function sharedWords({ words }: View, box: Box, cut: Cut): Mark[] {
  const { now } = sharedAt(box, cut);
  if (cut.off) {
    return [
      label('shared state', [now.x, now.y - 20], words.off, { bold: true, fill: 'coral' }),
      label('shared drag', [now.x, now.y - 6], words.push, { fill: 'deep' }),
    ];
  }
  const [x, y] = [box.x + box.w + 10, now.y + now.h / 2 - 10];
  return [
    label('shared state', [x, y], words.shared, { bold: true, fill: 'teal' }),
    label('shared on', [x, y + 14], words.on, { fill: 'teal' }),
    label('shared drag', [x, y + 28], words.pull, { fill: 'deep' }),
  ];
}
