/** On a phone: the same, one beneath the other. */
import { label } from '../../../kit/make.ts';
import type { Drawing } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { cutOf, type View } from './cut.ts';
import { losses, question } from './losses.ts';
import { readingMarks, titleOf } from './reading.ts';
import { count, ruler } from './teams.ts';
import { grips, tray, type Box } from './tray.ts';

const height = 380;
const left = 28; // of the tray: the knife
const right = 58; // where the shared expert is pulled to

export function phone(scene: View): Drawing {
  const { width, words, frame } = scene;
  const cut = cutOf(scene);
  const lossesAt = say(words.lossesShort, { step: frame.step });
  const box: Box = { x: left, y: 42, w: width - left - right, h: 82 };
  return {
    width,
    height,
    marks: [
      label('title', [0, 12], titleOf(scene, cut), { bold: true, fill: 'ink' }),
      ...readingMarks(scene, { x: left, y: 33, size: 12 }),
      ...tray(scene, box, cut),
      label('drag', [0, 139], words.knife, { fill: 'deep' }),
      ...(cut.shared
        ? [
            label('shared drag', [width, 139], cut.off ? words.pushShared : words.pullShared, {
              anchor: 'end',
              fill: cut.off ? 'coral' : 'teal',
            }),
          ]
        : []),
      ...count(scene, cut, 0, 166),
      label('paper', [width, 218], words.exampleShort, { anchor: 'end', fill: 'gold' }),
      ...ruler(scene, cut, 6, 239, width - 24),
      ...question(scene, cut, [0, 277]),
      ...losses(scene, cut, { x: 94, y: 298, w: width - 94, pitch: 19, room: 72 }),
      label('losses', [0, 378], cut.shared ? words.lossesRing : lossesAt, { fill: 'ink-2' }),
    ],
    grips: grips(scene, box, cut, 12),
  };
}
