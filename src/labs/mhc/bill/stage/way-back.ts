/** What is kept for the way back, as area: streams by layers, one C as large in all of it. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

/** Room for the handle at both ends. */
const inset = 8;

/** Width of a layer and height of a stream. */
function unitOf({ at, values, width }: View): { readonly layer: number; readonly stream: number } {
  const { layers, streams } = values;
  return { layer: (width - 2 * inset) / layers, stream: at.back.height / (2 * streams + 2) };
}

/**
 * Teal: the streams at the start of each block, nL C if a block is one layer. Blue, above the last
 * block: its layers, n + 2 widths each, while it is computed again.
 */
export function wayBack(view: View): Mark[] {
  const { frame, values, at, words, width } = view;
  const { layers, streams } = values;
  const { layer, stream } = unitOf(view);
  const { top, height } = at.back;
  const floor = top + height;
  const kept = streams * stream;
  const again = (streams + 2) * stream;
  const long = frame.block * layer;
  const starts = Math.ceil(layers / frame.block);
  return [
    ...titles(view),
    rect('everything', [inset, floor - kept, width - 2 * inset, kept], {
      ...{ stroke: 'rule-2', says: say(words.everythingSays, { all: frame.everything }) },
    }),
    ...Array.from({ length: starts }, (_, i) =>
      rect(`start ${i}`, [inset + i * long, floor - kept, layer, kept], {
        ...{ fill: 'teal', says: say(words.start, { layer: i * frame.block + 1, streams }) },
      }),
    ),
    rect('again', [width - inset - long, top, long, again], {
      ...{ fill: 'deep', opacity: 0.45, lights: 'block' },
      says: say(words.again, { layers: frame.block, each: streams + 2 }),
    }),
    line('ruler', [inset, at.back.ruler, width - inset, at.back.ruler], {
      stroke: 'rule',
      thick: 4,
    }),
    line('block', [inset, at.back.ruler, inset + long, at.back.ruler], {
      ...{ stroke: 'deep', thick: 4 },
    }),
    ...foot(view),
  ];
}

function titles({ frame, at, words, width, arrangement }: View): Mark[] {
  const y = at.back.title;
  const isWide = arrangement === 'wide';
  const amounts = { now: number(frame.now, 0), all: number(frame.everything, 0) };
  const paint = frame.now < frame.everything ? 'teal' : 'coral';
  return [
    label('kept', [0, y], say(words[isWide ? 'kept' : 'keptShort'], amounts), {
      ...{ bold: true, size: isWide ? 13 : 12, fill: paint },
    }),
    isWide
      ? label('back', [width, y], words.back, { anchor: 'end', fill: 'ink-2' })
      : label('back', [0, y + 15], words.back, { fill: 'ink-2' }),
  ];
}

function foot({ frame, values, at, words, width }: View): Mark[] {
  const y = at.back.ruler + 22;
  const blocks = say(words.block, { block: frame.block, layers: values.layers });
  return [
    label('block hint', [0, y], words.blockHint, { bold: true, fill: 'deep' }),
    label('block of', [width, y], blocks, { anchor: 'end', fill: 'ink-2' }),
  ];
}

export function blockGrip(view: View): Grip {
  const { frame, values, words, at } = view;
  const { layer } = unitOf(view);
  return {
    ...{ key: 'block', knob: 'block', name: words.blockName, value: frame.block },
    ...{ x: inset + frame.block * layer, y: at.back.ruler, dx: (values.layers - 1) * layer, dy: 0 },
    ...{ from: 1, to: values.layers },
  };
}
