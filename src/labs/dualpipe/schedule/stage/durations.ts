/** How long each kind of slot takes, as blocks whose right edges are dragged. */
import { knobs } from '../../../../../sims/dualpipe/experiments/schedule/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { tones } from './blocks.ts';
import { apart, type View } from './layout.ts';

const parts = ['forward', 'input', 'weight'] as const;
const tall = 16;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Each has room for its longest. */
function placeOf({ at }: View, index: number): Place {
  const { x, y, unit } = at.legend;
  const pitch = knobs.parameters.forward.max * unit + apart;
  return { x: x + index * pitch, y: y + 10 };
}

export function durations(view: View): Mark[] {
  const { at, values, frame, words } = view;
  const { unit } = at.legend;
  const place = placeOf(view, parts.length);
  const wide = frame.fused * unit;
  const drag = Math.min(place.x + 40, view.width - textWidth(words.drag));
  return [
    ...parts.flatMap((part, i): Mark[] => {
      const { x, y } = placeOf(view, i);
      return [
        label(`${part} name`, [x, y - 6], words[part], { fill: 'ink-2' }),
        rect(`${part} block`, [x, y, Math.max(1, values[part] * unit), tall], {
          ...{ fill: 'deep', says: words[`${part}Name`] },
          opacity: tones[part],
          lights: part,
        }),
        label(`${part} time`, [x, y + tall + 14], number(values[part], 3), { fill: 'ink' }),
      ];
    }),
    label('fused name', [place.x, place.y - 6], words.fused, { fill: 'ink-2' }),
    rect('fused forward', [place.x, place.y, wide, tall / 2], {
      ...{ fill: 'deep', opacity: tones.forward, says: words.fusedName, lights: 'hidden' },
    }),
    rect('fused backward', [place.x, place.y + tall / 2, wide, tall / 2], {
      ...{ fill: 'teal', opacity: tones.backward, says: words.fusedName, lights: 'hidden' },
    }),
    label('fused time', [place.x, place.y + tall + 14], number(frame.fused, 3), { fill: 'ink' }),
    label('drag', [drag, place.y + tall + 14], words.drag, { fill: 'deep' }),
  ];
}

export function durationGrips(view: View): readonly Grip[] {
  const { at, values, frame, words } = view;
  const { unit } = at.legend;
  const shorter = Math.min(values.forward, values.input + values.weight);
  const place = placeOf(view, parts.length);
  const ends = parts.map((part, i): Grip => {
    const { x, y } = placeOf(view, i);
    const { min, max } = knobs.parameters[part];
    return {
      ...{ key: part, knob: part, name: words[`${part}Name`], value: values[part] },
      ...{ x: x + values[part] * unit, y: y + tall / 2, from: min, to: max },
      ...{ dx: (max - min) * unit, dy: 0 },
    };
  });
  const fused: Grip = {
    ...{ key: 'hidden', knob: 'hidden', name: words.fusedName, value: values.hidden },
    ...{ x: place.x + frame.fused * unit, y: place.y + tall / 2 },
    ...{ from: 0, to: 1, dx: -shorter * unit, dy: 0 },
  };
  return [...ends, fused];
}
