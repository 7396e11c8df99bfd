/**
 * Three tables side by side: chains as threads with a bead on each of three SSDs, beneath them the
 * SSDs as pillars as high as the reads that they answer. Under all of them the six drives, which
 * can be pulled.
 */
import { sum } from '../../../../sims/math/vector.ts';
import type { Frame } from '../../../../sims/craq/experiments/placement/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/placement/knobs.ts';
import { label, line, rect } from '../../kit/make.ts';
import type { Drawing, Mark, Scene } from '../../kit/marks.ts';
import { textWidth } from '../../kit/text-width.ts';
import { drives, grips } from './stage/drives.ts';
import { lanes, layoutOf, type View } from './stage/layout.ts';
import { pillars } from './stage/pillars.ts';
import { threads } from './stage/threads.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...heading(view),
      ...lanes.flatMap((lane) => [...pillars(view, lane), ...threads(view, lane)]),
      ...drives(view),
    ],
    grips: grips(view),
  };
}

const square = 9;
const dash = 16;

/** What it shows, and what the colours and the dashed line are. */
function heading({ at, words, width }: View): Mark[] {
  const { isWide } = at;
  const title = label('title', [0, isWide ? 15 : 12], words.title, {
    ...{ bold: true, fill: 'ink', size: isWide ? 15 : 13 },
  });
  const entries = [
    ['own', 'teal', words[isWide ? 'own' : 'ownShort'], square],
    ['taken', 'coral', words.taken, square],
    ['even', 'ink', words.evenly, dash],
  ] as const;
  const wides = entries.map(([, , text, mark]) => mark + 5 + textWidth(text) + (isWide ? 16 : 10));
  let x = isWide ? width + 16 - sum(wides) : 0;
  const base = isWide ? 14 : 29;
  const legend = entries.flatMap(([key, fill, text, mark], i): Mark[] => {
    const from = x;
    x += wides[i];
    return [
      key === 'even'
        ? line('legend even', [from, base - 4, from + dash, base - 4], {
            stroke: fill,
            dashed: true,
          })
        : rect(`legend ${key}`, [from, base - 9, square, square], { fill, opacity: 0.85, r: 1 }),
      label(`legend ${key} text`, [from + mark + 5, base], text, { fill: 'ink-2' }),
    ];
  });
  const caption = label('caption', [0, 33], words.caption, { fill: 'ink-2' });
  return [title, ...(isWide ? [caption] : []), ...legend];
}
