/** On a phone: the same, one beneath the other. */
import { label } from '../../../kit/make.ts';
import type { Drawing } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { answer } from './answer.ts';
import { cutOf, type View } from './cut.ts';
import { losses } from './losses.ts';
import { readingMarks, toldOf } from './reading.ts';
import { count } from './teams.ts';
import { grips, tray, type Box } from './tray.ts';

const height = 380;
const left = 28; // of the tray: the knife
const right = 58; // where the shared expert is pulled to

export function phone(scene: View): Drawing {
  const { width, words, frame } = scene;
  const cut = cutOf(scene);
  const box: Box = { x: left, y: 56, w: width - left - right, h: 82 };
  return {
    width,
    height,
    marks: [
      label('asks', [0, 13], words[cut.off ? 'asksOffShort' : 'asksShort'], {
        bold: true,
        size: 13,
        fill: 'ink',
      }),
      label('work', [0, 30], toldOf(scene, cut), { fill: 'ink-2' }),
      ...readingMarks(scene, { x: left, y: 48, size: 12 }),
      ...tray(scene, box, cut),
      label('drag', [0, 153], words.knife, { bold: true, fill: 'deep' }),
      ...(cut.shared
        ? [
            label('shared drag', [width, 153], cut.off ? words.pushShared : words.pullShared, {
              anchor: 'end',
              fill: cut.off ? 'coral' : 'teal',
            }),
          ]
        : []),
      ...count(scene, cut, 0, 171, width),
      ...answer(scene, cut, [0, 213]),
      ...losses(scene, cut, { x: 94, y: 242, w: width - 94, pitch: 32 }),
      label('losses', [width, 375], say(words.lossesShort, { step: frame.step }), {
        ...{ anchor: 'end', fill: 'ink-2' },
      }),
    ],
    grips: grips(scene, box, cut, 12),
  };
}
