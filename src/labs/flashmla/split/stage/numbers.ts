/** How many times as long it takes with one processor each, and what the parts of the drawing are. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { mostOverhead, mostWorkers } from '../../../../../sims/flashmla/experiments/split/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

export function numbers(view: View): Mark[] {
  const { at, frame, values, words, width } = view;
  const told = { requests: values.lengths.length, workers: values.workers };
  const fill = frame.ratio > 1.005 ? 'coral' : 'ink-2';
  const text = `${fixed(frame.ratio, frame.ratio < 9.95 ? 2 : 1)}×`;
  const title = label(
    'title',
    [0, at.isWide ? 15 : 12],
    say(words[at.isWide ? 'title' : 'titleShort'], told),
    {
      ...{ bold: true, fill: 'ink', size: at.isWide ? 15 : 13 },
    },
  );
  const large = { face: 'serif', bold: true, size: at.isWide ? 34 : 30, fill } as const;
  if (!at.isWide) {
    const x = textWidth(text, large) + 10;
    return [
      title,
      label('ratio', [0, 50], text, large),
      label('unit', [x, 36], words.unit, { fill }),
      label('unit end', [x, 51], words.unitEnd, { fill }),
      ...legend(view),
    ];
  }
  const y = at.lanes.alone.top + 44;
  const middle = width - 60;
  return [
    title,
    label('caption', [at.left, at.requests.top - 9], words.caption, { fill: 'ink-2' }),
    label('ratio', [middle, y], text, { ...large, anchor: 'middle' }),
    label('unit', [middle, y + 20], words.unit, { fill, anchor: 'middle' }),
    label('unit end', [middle, y + 36], words.unitEnd, { fill, anchor: 'middle' }),
    ...legend(view),
  ];
}

const paints = { start: 'ink-3', cut: 'deep', whole: 'teal', late: 'coral' } as const;
const square = 9;
const handle = { fill: 'panel', stroke: 'ink', thick: 1.5, r: 2.5 } as const;

/** For a block of what it costs to start a piece, in the legend. */
const startScale = ({ at }: View): number => (at.isWide ? 1.5 : 1);
const startWidth = (view: View): number => view.values.overhead * startScale(view);
const legendTop = ({ at }: View): number => at.height - 15;

/** What the colours are; the first is as long as a start, and can be dragged. */
function legend(view: View): Mark[] {
  const { at, words } = view;
  let x = at.left;
  return (['start', 'cut', 'whole', 'late'] as const).flatMap((name) => {
    const text = words[`${name}${at.isWide ? '' : 'Short'}`];
    const from = x;
    const w = name === 'start' ? startWidth(view) : square;
    const beside = from + w + (name === 'start' ? 9 : 4);
    x = beside + textWidth(text) + (at.isWide ? 13 : 9);
    return [
      rect(`legend ${name}`, [from, legendTop(view), w, square], {
        fill: paints[name],
        opacity: 0.85,
      }),
      ...(name === 'start'
        ? [
            rect('start handle', [from + w - 3, legendTop(view) - 2, 6, square + 4], {
              ...handle,
              lights: 'overhead',
            }),
          ]
        : []),
      label(`legend ${name} text`, [beside, at.height - 6], text, { fill: 'ink-2' }),
    ];
  });
}

/** What a start costs, in the legend; how many processors there are, under their lanes. */
export function moreGrips(view: View): Grip[] {
  const { at, values, words } = view;
  const start: Grip = {
    ...{ key: 'overhead', knob: 'overhead', name: words.overheadGrip, value: values.overhead },
    ...{ x: at.left + startWidth(view), y: legendTop(view) + square / 2 },
    ...{ dx: mostOverhead * startScale(view), dy: 0, from: 0, to: mostOverhead, look: 'bare' },
  };
  if (!at.isWide) return [start];
  const { top } = at.lanes.plan;
  const processors: Grip = {
    ...{ key: 'workers', knob: 'workers', name: words.workersGrip, value: values.workers },
    ...{ x: at.left / 2 - 1, y: top + values.workers * at.lane, dx: 0 },
    ...{ dy: (mostWorkers - 1) * laneOfHand, from: 1, to: mostWorkers, look: 'bare' },
  };
  return [start, processors];
}

/** How far a hand moves for one processor more. */
const laneOfHand = 15;

/** From the first lane to where the number of processors is taken hold of. */
export function processorsLine({ at, values }: View): Mark[] {
  if (!at.isWide) return [];
  const { top } = at.lanes.plan;
  const x = at.left / 2 - 1;
  const end = top + values.workers * at.lane;
  return [
    line('processors', [x, top, x, end], { stroke: 'ink-3' }),
    rect('processors handle', [x - 8, end - 3, 16, 6], { ...handle, lights: 'workers' }),
  ];
}
