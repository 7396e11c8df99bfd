/** Both readers: how sure each is of exactly the right words, and what else it thought of. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Lane } from '../../../../../sims/fim/experiments/hole/frame.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { chipText, type View } from './layout.ts';

const sides: readonly Lane[] = ['both', 'left'];
const tones: Readonly<Record<Lane, Paint>> = { both: 'deep', left: 'coral' };
const gap = { wide: 40, phone: 14 } as const;
const shareRoom = 44;

export const pens = (view: View): Mark[] => sides.flatMap((lane, i) => pen(view, lane, i));

/** Below one in a thousand and above 999 it says so. */
function percentOf(percent: number): string {
  if (percent > 99.9) return '> 99.9 %';
  return percent < 0.1 ? '< 0.1 %' : `${fixed(percent, percent < 10 ? 1 : 0)} %`;
}

function pen(view: View, lane: Lane, i: number): Mark[] {
  const { at, frame, words, width, arrangement } = view;
  const space = gap[arrangement];
  const w = (width - space) / 2;
  const x = i * (w + space);
  const y = at.penTop;
  const large = percentOf(frame.sure[lane]);
  const look = { size: at.large, face: 'serif', bold: true } as const;
  const says = say(words.sureSays, { percent: large, who: words[lane] });
  const beside = x + textWidth(large, look) + 8;
  const name = label(`${lane} name`, [x, y], fitted(words[lane], w, { bold: true }), {
    ...{ bold: true, fill: tones[lane] },
  });
  const lineTop = y + at.large + (at.isWide ? 4 : 0);
  const told = { n: newestOf(frame, lane) + 1, all: frame.pens[lane].length };
  return [
    name,
    ...(at.isWide
      ? [label(`${lane} nth`, [x + w, y], say(words.nth, told), { anchor: 'end', fill: 'ink-2' })]
      : []),
    label(`${lane} sure`, [x, lineTop], large, { ...look, fill: tones[lane], says, phase: 1 }),
    ...(at.isWide
      ? [
          label(`${lane} unit`, [beside, lineTop], fitted(words.sure, x + w - beside), {
            ...{ fill: 'ink', phase: 1 },
          }),
        ]
      : [
          label(`${lane} unit`, [x, lineTop + 14], fitted(words.sureShort, w), {
            ...{ fill: 'ink', phase: 1 },
          }),
        ]),
    ...bars(view, lane, { x, w, top: lineTop + (at.isWide ? 16 : 20) }),
  ];
}

/** Which token the bars are of: the one that was written last, otherwise the first. */
const newestOf = ({ pens: all, phase, shown }: View['frame'], lane: Lane): number =>
  Math.min(all[lane].length, Math.max(1, phase === 'write' ? shown : 1)) - 1;

/** The four likeliest of the token that was written last. */
function bars(
  { at, frame, words }: View,
  lane: Lane,
  { x, w, top }: { readonly x: number; readonly w: number; readonly top: number },
): Mark[] {
  const all = frame.pens[lane];
  const newest = newestOf(frame, lane);
  const truth = frame.words[frame.from + newest];
  const right = frame.from + newest < frame.to ? truth : '';
  const named = (text: string): string =>
    text === '' ? words.stop : chipText({ text, role: text.includes('fim') ? 'mark' : '' }, words);
  const { candidates } = all[newest];
  const nameRoom = Math.min(
    w / 2,
    Math.max(...candidates.map((c) => textWidth(named(c.text)))) + 8,
  );
  const whole = w - nameRoom - shareRoom;
  return candidates.flatMap(({ text, chance }, k): Mark[] => {
    const y = top + k * at.bar;
    const isRight = text === right;
    const share = percentOf(100 * chance);
    const says = say(words[isRight ? 'candidateRight' : 'candidate'], { word: named(text), share });
    const key = `${lane} bar ${k}`;
    return [
      label(`${key} name`, [x, y + at.bar / 2 + 3], fitted(named(text), nameRoom - 4), {
        ...{ fill: isRight ? 'ink' : 'ink-2', bold: isRight, phase: 1 },
      }),
      rect(`${key} all`, [x + nameRoom, y + 3, whole, at.bar - 8], { fill: 'rule-2' }),
      rect(key, [x + nameRoom, y + 3, Math.max(1, whole * chance), at.bar - 8], {
        ...{ fill: isRight ? tones[lane] : 'grey', opacity: isRight ? 1 : 0.5, says, phase: 1 },
      }),
      label(`${key} share`, [x + w, y + at.bar / 2 + 3], `${fixed(100 * chance, 0)} %`, {
        ...{ anchor: 'end', fill: 'ink-2', phase: 1 },
      }),
    ];
  });
}
