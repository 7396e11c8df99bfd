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
import { fitted } from '../../../kit/text-width.ts';
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

/** Against its own full cache: what was computed, and what was measured of the same. */
function told(view: View, measurement: Measurement | undefined): Mark[] {
  const { at, arrangement, frame, words } = view;
  const { x, y, w } = at.told;
  const wide = arrangement === 'wide';
  const base = wide ? y + 66 : y + 10;
  const { absorbed, full } = measurement?.took ?? {};
  const isKnown = measurement !== undefined && absorbed !== undefined && full !== undefined;
  const times = isKnown ? number(full / absorbed, 1) : '';
  const computed = isKnown
    ? predicted('full', measurement) / predicted('absorbed', measurement)
    : frame.overNaive;
  const roof = number(computed, 1);
  const none = words[wide ? 'noFlags' : 'noFlagsShort'];
  const known = say(words[wide ? 'measuredTimes' : 'measuredShort'], { times, roof });
  const { sequences = 0, context = 0 } = measurement ?? {};
  const where = say(words.measuredAt, { sequences, context: number(context, 0) });
  const bold = { bold: wide, size: wide ? 14 : 12 } as const;
  return [
    line('legend pole', [x + 2, base - 10, x + 2, base + 2], { stroke: 'gold', thick: 2 }),
    poly('legend flag', [x + 2, base - 10, x + 13, base - 6, x + 2, base - 2], {
      ...{ closed: true, fill: 'gold' },
    }),
    isKnown
      ? label('measured', [x + 20, base], known, { ...bold, fill: 'gold', says: where })
      : label('told', [x + 20, base], fitted(none, w - 20), { fill: 'gold' }),
    ...(wide
      ? [
          label('against', [x, y + 18], fitted(words.against, w, { bold: true }), {
            ...{ fill: 'ink', bold: true },
          }),
          label('computed', [x + 20, y + 42], say(words.computedTimes, { roof }), {
            ...{ ...bold, fill: 'deep' },
          }),
        ]
      : []),
    ...(wide && isKnown
      ? [words.measured, where, words.measuredHow].map((text, i) =>
          label(`measured how ${i}`, [x + 20, y + 84 + 16 * i], fitted(text, w - 20), {
            fill: 'ink-2',
          }),
        )
      : []),
  ];
}
