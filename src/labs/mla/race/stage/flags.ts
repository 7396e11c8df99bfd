/** How far two of the ways came on one H100, where the knobs are as they were there. */
import type { Way } from '../../../../../sims/mla/experiments/race/frame.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import {
  measuredShape,
  nearest,
  predicted,
  type Measurement,
  type MeasuredWay,
} from '../../../../../sims/mla/measured.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { along, railOf, type View } from './layout.ts';

/** Lanes whose caches are those that were measured. */
const lanes: Partial<Record<Way, MeasuredWay>> = { naive: 'full', absorbed: 'absorbed' };
/** With the memory of the card that was measured. */
const alike: readonly string[] = ['h100', 'h800', 'h800peak'];

/** The measurement that the knobs can be compared with. */
export function measurementOf({ values }: View): Measurement | undefined {
  const { batch, context, drafts, gpu, heads } = values;
  const isAlike = alike.includes(gpu) && heads === measuredShape.heads && drafts === 1;
  return isAlike ? nearest(batch, context) : undefined;
}

/** Tokens that a way wrote while the roof gave the absorbed one so many as it has here. */
export function flagOf(view: View, way: Way, measurement: Measurement): number | undefined {
  const name = lanes[way];
  const took = name && measurement.took[name];
  return took && (view.frame.step * predicted('absorbed', measurement)) / took;
}

export function flags(view: View): Mark[] {
  const measurement = measurementOf(view);
  return [
    ...(measurement ? (['naive', 'absorbed'] as const) : []).flatMap((way) =>
      measurement ? flag(view, way, measurement) : [],
    ),
    ...told(view, measurement),
  ];
}

function flag(view: View, way: Way, measurement: Measurement): Mark[] {
  const tokens = flagOf(view, way, measurement);
  const name = lanes[way];
  if (tokens === undefined || !name) return [];
  const x = along(view, tokens);
  const y = railOf(view, way);
  const says = say(view.words.flagOf, {
    name: view.words[way],
    took: number(measurement.took[name] ?? NaN, 0),
    roof: number(predicted(name, measurement), 1),
    tokens: number(tokens, 1),
  });
  return [
    line(`${way} pole`, [x, y - 13, x, y + 8], { stroke: 'gold', thick: 2, says, phase: 2 }),
    poly(`${way} flag`, [x, y - 13, x + 11, y - 9, x, y - 5], {
      ...{ closed: true, fill: 'gold', says, phase: 2 },
    }),
  ];
}

/** What was measured, and what the roof says of the same. */
function told(view: View, measurement: Measurement | undefined): Mark[] {
  const { at, arrangement, words } = view;
  const { x, y, w } = at.told;
  const flagged = (base: number): Mark[] => [
    line('legend pole', [x + 2, base - 10, x + 2, base + 2], { stroke: 'gold', thick: 2 }),
    poly('legend flag', [x + 2, base - 10, x + 13, base - 6, x + 2, base - 2], {
      ...{ closed: true, fill: 'gold' },
    }),
  ];
  const gold = { fill: 'gold' } as const;
  const { absorbed, full } = measurement?.took ?? {};
  if (!measurement || absorbed === undefined || full === undefined) {
    const text = fitted(words[arrangement === 'wide' ? 'noFlags' : 'noFlagsShort'], w - 20);
    return [...flagged(y + 10), label('told', [x + 20, y + 10], text, gold)];
  }
  const times = number(full / absorbed, 1);
  const roof = number(predicted('full', measurement) / predicted('absorbed', measurement), 1);
  const { sequences, context } = measurement;
  const where = say(words.measuredAt, { sequences, context: number(context, 0) });
  if (arrangement === 'phone') {
    const text = fitted(say(words.measuredShort, { times, roof }), w - 20);
    return [...flagged(y + 10), label('told', [x + 20, y + 10], text, gold)];
  }
  const face = { bold: true, face: 'serif', size: 16 } as const;
  return [
    ...flagged(y + 10),
    label('told', [x + 20, y + 10], words.measured, { ...gold, bold: true, size: 13 }),
    label('measured', [x, y + 38], times, { ...face, ...gold, says: where }),
    label('measured unit', [x + textWidth(times, face) + 7, y + 37], words.asFull, gold),
    label('roof says', [x, y + 58], say(words.roofSays, { roof }), gold),
    label('measured at', [x, y + 76], where, { fill: 'ink-2' }),
    label('measured how', [x, y + 92], fitted(words.measuredHow, w), { fill: 'ink-2' }),
  ];
}
