/** What the query receives: a beam from every token that is read, as wide as its attention is. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect, ribbon } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted } from '../../../kit/text-width.ts';
import { leftOf, type View } from './layout.ts';

/** Below this a beam is not drawn, in pixels where it arrives. */
const visible = 0.05;

/**
 * Beams arrive side by side in the order of the text; the width of the box is all of the attention,
 * so what is not read leaves its place empty: the ghost of dense attention.
 */
export function beams(view: View): Mark[] {
  const { at, frame, words } = view;
  const read = new Set(frame.selected);
  const [left, top, w, h] = at.box;
  let b = left;
  const all = frame.attention.map((share, s): Mark[] => {
    const bw = share * w;
    const from = b;
    b += bw;
    const says = say(words[read.has(s) ? 'beamRead' : 'beamLeft'], {
      word: frame.words[s],
      attention: number(100 * share, 1),
    });
    const way = {
      ...({ along: 'down', from: at.strip + at.cell + 1, to: top, a: leftOf(at, s) } as const),
      ...{ aw: Math.max(0.8, at.pitch - 0.8), b: from, bw },
    };
    const isSeen = bw >= visible;
    if (!read.has(s)) {
      return isSeen ? [ribbon(`beam ${s}`, way, { fill: 'coral', opacity: 0.16, says })] : [];
    }
    return [
      ...(isSeen ? [ribbon(`beam ${s}`, way, { fill: 'deep', opacity: 0.3, says })] : []),
      rect(`share ${s}`, [from, top, bw, h], { fill: 'deep', says }),
    ];
  });
  const [asked] = frame.words.slice(-1);
  const text = fitted(`${asked} …?`, w, { face: 'mono', size: at.isWide ? 13 : 12 });
  return [
    ...all.flat(),
    rect('box', [left, top, w, h], { stroke: 'deep', thick: 1.5, says: words.boxSays }),
    label('asked', [left + w / 2, top + h + 17], text, {
      ...{ face: 'mono', bold: true, anchor: 'middle', fill: 'ink', size: at.isWide ? 13 : 12 },
    }),
  ];
}
