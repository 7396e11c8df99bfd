/** The model as a row of blocks, with the one that reads the table; the clock shows its beginning. */
import { blocks } from '../../../../../sims/engram/experiments/tiers/knobs.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const gap = 1.5;

export function model(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const shown = Math.min(blocks, Math.ceil(at.window / values.compute - 1e-9));
  const drag = frame.stall > 0 ? words.dragDeeper : words.dragLayer;
  const foot = at.model + at.cell;
  const beam = [at.left, foot, at.blockAt(shown + 1) - gap, foot, at.left + at.wide, at.clock];
  return [
    label('model', [at.left, at.modelName], say(words.model, { blocks }), { fill: 'ink-2' }),
    poly('lens', [...beam, at.left, at.clock], { closed: true, fill: 'rule-2', opacity: 0.7 }),
    ...hint(view, drag),
    ...frame.blocks.map((n) =>
      rect(`cell ${n}`, [at.blockAt(n), at.model, at.wide / blocks - gap, at.cell], {
        fill: n === frame.layer ? 'deep' : n < frame.layer ? 'deep-soft' : 'rule-2',
        stroke: n <= frame.layer ? 'deep' : 'rule',
        says: say(n === frame.layer ? words.reads : words.block, { n }),
        lights: 'layer',
      }),
    ),
  ];
}

/** Beside the ring under the layer's block. */
function hint(view: View, text: string): Mark[] {
  const { at } = view;
  const { x, y } = layerGrip(view);
  const isRight = x + 14 + textWidth(text) <= at.left + at.wide;
  return [
    line('stem', [x, at.model + at.cell, x, y], { stroke: 'ink-3' }),
    label('drag layer', [isRight ? x + 14 : x - 14, y + 4], text, {
      ...{ anchor: isRight ? 'start' : 'end', fill: 'deep' },
    }),
  ];
}

export function layerGrip({ at, frame, words }: View): Grip {
  const cell = at.wide / blocks;
  return {
    ...{ key: 'layer', knob: 'layer', name: words.layerName, value: frame.layer },
    ...{ x: at.blockAt(frame.layer) + (cell - gap) / 2, y: at.ring },
    ...{ dx: cell * (blocks - 1), dy: 0, from: 1, to: blocks },
  };
}
