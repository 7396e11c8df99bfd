/** How many of the updates changed nothing. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

export function verdict(view: View): Mark[] {
  const { at, frame, words } = view;
  const { isWide } = at;
  const lost = `${fixed(frame.lost, frame.lost > 99 ? 1 : 0)} %`;
  const look = { face: 'serif', bold: true, size: isWide ? 44 : 30 } as const;
  const fill = frame.lost > 1 ? 'coral' : 'deep';
  const [x, y] = isWide ? [at.panel, at.number] : [0, at.number];
  const says = say(words.lostSays, { lost, step: frame.step });
  const beside = isWide ? x : textWidth(lost, look) + 10;
  return [
    label('title', [0, isWide ? 14 : 12], words[isWide ? 'title' : 'titleShort'], {
      ...{ fill: 'ink', bold: true, size: isWide ? 15 : 13 },
    }),
    label('lost', [x, y], lost, { ...look, fill, says, phase: 1, lights: 'lost' }),
    label('lost of', [beside, isWide ? y + 20 : 33], words.ofUpdates, { fill: 'ink', says }),
    label('lost where', [beside, isWide ? y + 36 : 49], words.changeNothing, { fill: 'ink', says }),
  ];
}
