/** The letters of the text, the changed one coral, and under each how loudly the change is heard. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { places, type View } from './layout.ts';

const size = { wide: 22, phone: 17 } as const;
/** A change as large as what was there before fills a column; more is cut. */
const whole = 1;

export const tokens = (view: View): Mark[] => [
  ...places(view.at).flatMap((t) => [...token(view, t), ...heard(view, t)]),
  floor(view),
];

function token({ at, frame, words, arrangement }: View, t: number): Mark[] {
  const isChanged = t === frame.place - 1;
  const isNow = t === frame.step - 1;
  const character = frame.characters[t] === ' ' ? '␣' : frame.characters[t];
  const shown = isChanged ? frame.instead : character;
  return [
    rect(`token ${t}`, [at.x(t) + 1.5, at.letters, at.cell - 3, at.letter], {
      ...{ r: 5, fill: isChanged ? 'coral' : 'panel' },
      ...{ stroke: isNow ? 'deep' : isChanged ? 'coral' : 'rule', thick: isNow ? 3 : 1 },
      says: isChanged
        ? say(words.changed, { n: t + 1, character, instead: frame.instead })
        : say(words.token, { n: t + 1, character }),
    }),
    label(`character ${t}`, [at.middle(t), at.letters + at.letter / 2 + 6], shown, {
      ...{ size: size[arrangement], face: 'serif', anchor: 'middle', bold: isChanged },
      fill: isChanged ? 'paper' : 'ink',
    }),
  ];
}

/** How far the change moves what is added here. */
function heard({ at, frame, words }: View, t: number): Mark[] {
  const change = frame.heard.convolved[t];
  const h = Math.min(whole, change) * at.tall;
  const says = say(words.heardSays, {
    ...{ n: t + 1, change: fixed(100 * change, 0) },
    ...{ alone: fixed(100 * frame.heard.windows[t], 0), share: fixed(100 * frame.rows[t], 0) },
    gates: frame.gates[t].map((gate) => fixed(gate, 2)).join(', '),
  });
  const [x, w] = [at.x(t) + 1.5, at.cell - 3];
  return [
    rect(`place ${t}`, [x, at.heard, w, at.tall], {
      ...{ fill: 'rule', opacity: 0.3, says, lights: 'heard' },
    }),
    ...(change > 0
      ? [
          rect(`heard ${t}`, [x, at.heard + at.tall - h, w, h], {
            ...{ fill: 'coral', opacity: 0.85, says, phase: 2 },
          }),
        ]
      : []),
  ];
}

const floor = ({ at }: View): Mark => {
  const y = at.heard + at.tall;
  return line('floor', [at.x(at.first), y, at.x(at.end), y], { stroke: 'rule-2' });
};
