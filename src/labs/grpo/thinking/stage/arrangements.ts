/** Wide: the worlds side by side. On a phone: one below the other. */
import { LONGEST } from '../../../../../sims/grpo/thinking.ts';
import { label } from '../../../kit/make.ts';
import type { Drawing, Grip, Mark } from '../../../kit/marks.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { chances } from './chances.ts';
import { panel } from './panel.ts';
import type { Box, Track, View } from './view.ts';

interface Part {
  readonly marks: readonly Mark[];
  readonly grips: readonly Grip[];
}

const both: readonly Track[] = ['path', 'pay'];
const joined = (width: number, height: number, parts: readonly Part[]): Drawing => ({
  width,
  height,
  marks: parts.flatMap(({ marks }) => marks),
  grips: parts.flatMap(({ grips }) => grips),
});

export function wide(view: View): Drawing {
  const height = 408;
  const gap = 28;
  const w = (view.width - gap) / 2;
  const [barsAt, panelsAt, high] = [6, 94, 146];
  return joined(view.width, height, [
    ...both.map((track, i): Part => {
      const x = i * (w + gap);
      const barsWide = Math.min(228, w - 194);
      const bars = chances(
        view,
        track,
        { x: x + w - barsWide, y: barsAt, w: barsWide, h: 44 },
        true,
      );
      return {
        marks: [
          ...heading(view, track, x, 14, true),
          ...bars.marks,
          ...panels(view, track, { x, y: panelsAt, w, h: high }, { head: 20, foot: 28 }),
          ...ruler(view, track, { x, y: height - 4, w, h: 0 }),
        ],
        grips: bars.grips,
      };
    }),
    { marks: legend(view, 86), grips: [] },
  ]);
}

export function phone(view: View): Drawing {
  const height = 380;
  const w = view.width;
  const [header, high, gap] = [34, { path: 76, pay: 62 }, 4];
  return joined(w, height, [
    ...both.map((track, i): Part => {
      const top = i * (header + 2 * high.path + 2 * gap);
      const bars = chances(view, track, { x: w - 104, y: top + 4, w: 104, h: 26 }, false);
      return {
        marks: [
          ...heading(view, track, 0, top + 13, false),
          ...bars.marks,
          ...panels(
            view,
            track,
            { x: 0, y: top + header, w, h: high[track] },
            { head: 17, foot: track === 'path' ? 25 : 15 },
          ),
        ],
        grips: bars.grips,
      };
    }),
    { marks: ruler(view, 'pay', { x: 0, y: height - 3, w, h: 0 }), grips: [] },
  ]);
}

function panels(
  view: View,
  track: Track,
  box: Box,
  around: { readonly head: number; readonly foot: number },
): Mark[] {
  return (['output', 'constant'] as const).flatMap((method, i) =>
    panel(view, track, method, { ...box, y: box.y + i * (box.h + 4), ...around }),
  );
}

/** The world's name, what its bars are, and that they can be dragged. */
function heading({ words }: View, track: Track, x: number, y: number, roomy: boolean): Mark[] {
  const bars = track === 'path' ? words.startBars : words.gainBars;
  return [
    label(`${track} title`, [x, y], words[track], {
      size: roomy ? 14 : 13,
      bold: true,
      fill: 'ink',
    }),
    ...(roomy ? [label(`${track} bars`, [x, y + 19], bars, { fill: 'ink-2' })] : []),
    label(`${track} hint`, [x, y + (roomy ? 37 : 16)], words.drag, { fill: 'deep' }),
  ];
}

const legend = ({ words, width }: View, y: number): Mark[] => [
  label('legend', [0, y], words.legend, { fill: 'ink-2' }),
  label('dashed', [width, y], words.dashed, { anchor: 'end', fill: 'ink-2' }),
];

function ruler({ words }: View, track: Track, { x, y, w }: Box): Mark[] {
  const end = `${LONGEST} ${words.steps}`;
  const ticks = [8, 16, 24].filter((tick) => (tick / LONGEST) * w + 12 < w - textWidth(end) - 6);
  return [
    label(`${track} 0`, [x, y], '0', { fill: 'ink-2' }),
    ...ticks.map((tick) =>
      label(`${track} tick ${tick}`, [x + (tick / LONGEST) * w, y], `${tick}`, {
        anchor: 'middle',
        fill: 'ink-2',
      }),
    ),
    label(`${track} end`, [x + w, y], end, { anchor: 'end', fill: 'ink-2' }),
  ];
}
