/** Wide: the tray above, how many teams beneath it, and at the foot what it does to the loss. */
import { label } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { cutOf, type Cut, type View } from './cut.ts';
import { losses, question } from './losses.ts';
import { readingMarks, titleOf, workOf } from './reading.ts';
import { count, dotNames, ruler } from './teams.ts';
import { grips, knifeAt, sharedAt, tray, type Box } from './tray.ts';

const height = 428;
const left = 116; // of the tray: the knife and its words
const right = 106; // where the shared expert is pulled to
const rulerFrom = 300;

export function wide(scene: View): Drawing {
  const { width, words, frame } = scene;
  const cut = cutOf(scene);
  const box: Box = { x: left, y: 50, w: width - left - right, h: 144 };
  const lanes = { x: left, y: 334, w: width - left, pitch: 22, room: 72 };
  return {
    width,
    height,
    marks: [
      label('title', [0, 13], titleOf(scene, cut), { bold: true, size: 14, fill: 'ink' }),
      label('work', [width, 13], workOf(scene, cut), { anchor: 'end', fill: 'ink-2' }),
      ...readingMarks(scene, { x: left, y: 36, size: 14 }),
      label('reading', [left - 8, 36], words.reading, { anchor: 'end', fill: 'ink-2' }),
      ...tray(scene, box, cut),
      label('drag', [left - 34, knifeAt(box, cut.m) + 4], words.knife, {
        anchor: 'end',
        fill: 'deep',
      }),
      ...(cut.shared ? sharedWords(scene, box, cut) : []),
      ...count(scene, cut, 0, 234),
      label('paper', [width, 212], words.example, { anchor: 'end', fill: 'gold' }),
      ...ruler(scene, cut, rulerFrom, 248, width - rulerFrom - 16),
      ...dotNames(scene, rulerFrom, 248, width - rulerFrom - 16),
      label('tenfold', [width, 280], words.tenfold, { anchor: 'end', fill: 'ink-2' }),
      ...question(scene, cut, [0, 310]),
      ...(cut.shared
        ? [label('ring', [width, 310], words.ring, { anchor: 'end', fill: 'coral' })]
        : []),
      ...losses(scene, cut, lanes),
      label('losses', [width, 422], say(words.losses, { step: frame.step }), {
        anchor: 'end',
        fill: 'ink-2',
      }),
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
