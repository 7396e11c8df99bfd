/** How much is kept, what the last draft came to, and how far what is written is from the model's. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { panelWidth, wordOf, type View } from './layout.ts';

const large = { bold: true, face: 'serif' } as const;

/** Of V3's second token. */
const published = [85, 90] as const;

export const numbers = (view: View): Mark[] =>
  view.arrangement === 'wide' ? beside(view) : above(view);

/** What colours mean, in their colours, one after another. */
function legend({ words }: View, y: number, x0: number): Mark[] {
  const parts: readonly (readonly [string, Paint])[] = [
    ['legendModel', 'deep'],
    ['legendDraft', 'coral'],
    ['legendBoth', 'teal'],
  ];
  let x = x0;
  return parts.map(([key, fill]) => {
    const mark = label(key, [x, y], words[key], { fill, bold: true });
    x += textWidth(words[key], { bold: true }) + 16;
    return mark;
  });
}

/** Off by so much, whatever was drawn: 0 with the published rule. */
function verdict({ frame, words, values }: View): readonly [string, Paint] {
  const isExact = frame.exactOff < 1e-9;
  const off = fixed(frame.exactOff, 1);
  if (isExact) return [words.exact, 'teal'];
  return [say(words[values.rule === 'nothing' ? 'offDraft' : 'off'], { off }), 'coral'];
}

/** The last cycle in three lines. */
function cycle(view: View): readonly string[] {
  const { frame, words, values } = view;
  if (!frame.isThrown) return [words.ready, words.readyHow, ''];
  const { drafted, written, die, keep, isKept } = frame;
  const sign = die < keep ? '<' : '≥';
  return [
    say(words.drafted, { name: wordOf(view, drafted) }),
    say(words.rolled, { die: fixed(die, 2), keep: fixed(keep, 2), sign }),
    isKept
      ? words[die < keep ? 'kept' : 'stays']
      : say(words[values.rule === 'model' ? 'drawn' : 'replaced'], { name: wordOf(view, written) }),
  ];
}

function ruler(view: View, [x, y, w]: readonly [number, number, number]): Mark[] {
  const { frame, words } = view;
  const place = (percent: number): number => x + (w * percent) / 100;
  const [low, high] = published;
  return [
    rect('whole', [x, y, w, 10], { stroke: 'rule-2', fill: 'panel' }),
    rect('part', [x, y, (w * frame.overlap) / 100, 10], { fill: 'teal', opacity: 0.75 }),
    rect('paper', [place(low), y - 3, place(high) - place(low), 16], {
      ...{ fill: 'gold', opacity: 0.75, says: words.paperSays },
    }),
    label('paper name', [x + w, y + 28], words.paper, { anchor: 'end', fill: 'gold' }),
  ];
}

function beside(view: View): Mark[] {
  const { at, frame, words } = view;
  const x = at.panel;
  const w = panelWidth - 20;
  const [exact, paint] = verdict(view);
  const lines = cycle(view);
  return [
    label('title', [0, 14], words.title, { bold: true, size: 15, fill: 'ink' }),
    ...legend(view, 36, 0),
    label('hint', [0, 54], words.hint, { fill: 'ink-2' }),
    label('overlap', [x, 86], `${fixed(frame.overlap, 0)} %`, {
      ...{ ...large, size: 44, fill: 'teal', says: words.sumSays },
    }),
    label('unit', [x, 108], words.unit, { fill: 'ink' }),
    ...ruler(view, [x, 122, w]),
    ...lines.map((text, i) =>
      label(`cycle ${i}`, [x, 184 + 18 * i], fitted(text, w, { bold: i === 2 }), {
        ...{ fill: i === 2 ? 'ink' : 'ink-2', bold: i === 2 },
      }),
    ),
    label('pile title', [x, 290], words.pile, { bold: true, fill: 'ink' }),
    label('so far', [x, 310], counted(view), { fill: 'ink-2' }),
    label('outline', [x, 330], words.outline, { fill: 'ink-2' }),
    label('exact', [x, 360], exact, { bold: true, fill: paint }),
    label('exact how', [x, 378], words.exactHow, { fill: 'ink-2' }),
  ];
}

function counted({ frame, words }: View): string {
  const kept = frame.kept.reduce((a, b) => a + b, 0);
  return say(words.counted, { kept, balls: frame.balls });
}

function above(view: View): Mark[] {
  const { frame, words, width } = view;
  const text = `${fixed(frame.overlap, 0)} %`;
  const look = { ...large, size: 28 };
  const x = textWidth(text, look) + 10;
  const [exact, paint] = verdict(view);
  const [, , result] = cycle(view);
  return [
    label('title', [0, 12], words.titleShort, { bold: true, size: 13, fill: 'ink' }),
    label('overlap', [0, 44], text, { ...look, fill: 'teal', says: words.sumSays }),
    label('unit', [x, 32], words.unitShort, { fill: 'ink' }),
    label('paper', [x, 47], words.paperShort, { fill: 'gold' }),
    ...legend(view, 66, 0),
    label('cycle', [0, 84], fitted(result === '' ? words.hintShort : result, width), {
      ...{ fill: 'ink-2' },
    }),
    label('exact', [0, 250], fitted(exact, width, { bold: true }), { bold: true, fill: paint }),
  ];
}
