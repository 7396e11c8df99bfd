/** The characters of the text, the changed one with what stands in its place, and its ring. */
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { margin, places, type View } from './layout.ts';

const size = { wide: 19, phone: 16 } as const;
const air = 14; // beside a ring

export const tokens = (view: View): Mark[] => [
  ...places(view.at).flatMap((t) => token(view, t)),
  ...ring(view),
];

function token({ at, frame, words, arrangement }: View, t: number): Mark[] {
  const isChanged = t === frame.place - 1;
  const isNow = t === frame.step - 1;
  const character = frame.characters[t] === ' ' ? '␣' : frame.characters[t];
  const shown = isChanged ? frame.instead : character;
  return [
    rect(`token ${t}`, [at.x(t) + 1, at.letter - 19, at.cell - 2, 26], {
      ...{ r: 4, fill: isChanged ? 'coral' : 'panel', opacity: isChanged ? 0.25 : 1 },
      ...{ stroke: isNow ? 'ink' : 'rule', thick: isNow ? 2 : 1 },
      says: isChanged
        ? say(words.changed, { n: t + 1, character, instead: frame.instead })
        : say(words.token, { n: t + 1, character }),
    }),
    label(`character ${t}`, [at.middle(t), at.letter], shown, {
      ...{ size: size[arrangement], face: 'serif', anchor: 'middle', bold: isChanged },
      fill: isChanged ? 'coral' : 'ink',
    }),
  ];
}

export function tokenGrip({ at, frame, words }: View): Grip {
  const last = Math.max(2, frame.characters.length);
  return {
    ...{ key: 'changed', knob: 'changed', name: words.changedName, value: frame.place },
    ...{ x: at.middle(frame.place - 1), y: at.track, dx: (last - 1) * at.cell, dy: 0 },
    ...{ from: 1, to: last },
  };
}

function ring({ at, frame, words, width }: View): Mark[] {
  const x = at.middle(frame.place - 1);
  const isRight = x + air + textWidth(words.drag) <= width - margin;
  return [
    line('track', [at.x(at.first), at.track, at.x(at.end), at.track], {
      ...{ stroke: 'rule-2', thick: 3, lights: 'changed' },
    }),
    label('drag', [x + (isRight ? air : -air), at.track + 15], words.drag, {
      ...{ anchor: isRight ? 'start' : 'end', fill: 'deep' },
    }),
  ];
}
