/** Wide: characters above, flows between, vessels that stand, dials beneath. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { countsOf, openedOf, openedSays, vesselSays, type Counts } from './counts.ts';
import { dial, dialGrip } from './dial.ts';
import { flows, sources } from './sources.ts';
import { base, brimOf, fairOf, laneOf, margin, vesselAt, type View } from './vessels.ts';

const height = 404;
const dialRow = 368;

export function standing(scene: View): Drawing {
  const { frame, width, words, open } = scene;
  const counts = countsOf(frame);
  const opened = openedOf(open, frame.load.length);
  return {
    width,
    height,
    marks: [
      ...flows(scene, counts, opened),
      ...frame.load.flatMap((_, i) => vessel(scene, counts, i, opened)),
      ...fairLine(scene),
      ...dials(scene),
      ...numbers(scene, counts),
      ...(opened === undefined ? [] : [caption(openedSays(words, frame, opened))]),
      ...sources(scene, counts, opened),
    ],
    grips: frame.bias.map((value, i) => {
      const { x, w } = vesselAt(scene, i);
      return dialGrip(words, i, value, { x: x + w / 2, y: dialRow });
    }),
  };
}

function vessel(scene: View, counts: Counts, i: number, opened: number | undefined): Mark[] {
  const { frame, words } = scene;
  const { x, w } = vesselAt(scene, i);
  const [fair, brim] = [fairOf(scene), brimOf(scene)];
  const says = vesselSays(words, frame, i);
  const opens = `expert-${i + 1}`;
  let top = base;
  const fills = counts.kinds.map((kind): Mark => {
    const h = (kind.given[i] / frame.fair) * fair;
    top -= h;
    return rect(`fill ${kind.name} ${i}`, [x + 1, top, w - 2, h], {
      fill: kind.paint,
      opacity: opened === undefined || opened === i ? 0.75 : 0.3,
      phase: 1,
    });
  });
  const over = Math.max(0, frame.share[i] - 1) * fair;
  const alone = frame.alone[i] * fair;
  return [
    rect(`vessel ${i}`, [x, brim, w, base - brim], {
      r: 2,
      fill: 'panel',
      stroke: opened === i ? 'deep' : 'rule',
      thick: opened === i ? 2 : 1,
      lights: 'load',
    }),
    ...fills,
    rect(`over ${i}`, [x + 1, base - fair - over, w - 2, over], {
      fill: 'coral',
      opacity: 0.9,
      phase: 1,
    }),
    poly(
      `alone ${i}`,
      [x - 3, base, x - 3, base - alone, x + w + 3, base - alone, x + w + 3, base],
      { stroke: 'ink-3', dashed: true, phase: 1 },
    ),
    rect(
      `answers ${i}`,
      [
        x,
        Math.min(brim, base - frame.share[i] * fair),
        w,
        base - Math.min(brim, base - frame.share[i] * fair),
      ],
      { says, opens },
    ),
    label(`number ${i}`, [x + w / 2, base + 14], String(i + 1), {
      anchor: 'middle',
      fill: 'ink-2',
    }),
  ];
}

function fairLine(scene: View): Mark[] {
  const { frame, width, words } = scene;
  const y = base - fairOf(scene);
  const x = width - margin + 6;
  const tokens = say(words.tokens, { tokens: Math.round(frame.fair) });
  return [
    line('fair', [0, y, x - 3, y], { stroke: 'ink', thick: 1.5 }),
    label('fair text', [x, y - 2], words.fair, { fill: 'ink' }),
    label('fair tokens', [x, y + 12], tokens, { fill: 'ink' }),
    label('experts', [x, base + 14], words.experts, { fill: 'ink-2' }),
    label('dials', [x, dialRow], words.bias, { fill: 'ink-2' }),
    label('turn', [x, dialRow + 14], words.turn, { fill: 'deep' }),
    label('notch', [x, height - 5], words.notch, { fill: 'ink-2' }),
  ];
}

function dials(scene: View): Mark[] {
  const { frame, words, values } = scene;
  return frame.bias.flatMap((bias, i) => {
    const { x, w } = vesselAt(scene, i);
    const centre = x + w / 2;
    const written = (bias > 0 ? '+' : '') + fixed(bias, 2);
    const has = textWidth(written) < w + 8; // else the dial alone says it
    return [
      ...dial({
        words,
        i,
        bias,
        notch: frame.notch[i],
        x: centre,
        y: dialRow,
        r: 11,
        method: values.method,
      }),
      ...(has
        ? [
            label(`bias ${i}`, [centre, height - 5], written, {
              anchor: 'middle',
              fill: 'ink-2',
              phase: 2,
            }),
          ]
        : []),
    ];
  });
}

/** The number that it is about, where it arises, and beside it what the model left alone has. */
function numbers(scene: View, { fullest }: Counts): Mark[] {
  const { frame, width, words } = scene;
  const { x, w } = vesselAt(scene, fullest);
  const share = fixed(frame.share[fullest], 2);
  const fair = fairOf(scene);
  const top = base - Math.max(2, frame.share[fullest]) * fair;
  const text = words.shares;
  const half = Math.max(textWidth(text), textWidth(share, { size: 26, face: 'serif' })) / 2;
  const centre = Math.max(half + 2, Math.min(width - half - 2, x + w / 2));
  const worst = Math.max(...frame.alone);
  const other = vesselAt(scene, frame.alone.indexOf(worst));
  const says = say(words.alone, { share: fixed(worst, 2) });
  const otherHalf = textWidth(says) / 2;
  const at = Math.max(otherHalf + 2, Math.min(width - otherHalf - 2, other.x + other.w / 2));
  /** Whether what stands there as far right and left would lie under the name. */
  const near = (x: number, reach: number): boolean => Math.abs(x - at) < reach + otherHalf + 4;
  const own = base - worst * fair - 5;
  const isCrowded = frame.share.some((share, i) => {
    const of = vesselAt(scene, i);
    return base - share * fair < own + 4 && near(of.x + of.w / 2, of.w / 2);
  });
  const isOver = near(centre, half) && own + 4 > top - 40 && own - 12 < top - 2;
  return [
    label('alone text', [at, isCrowded || isOver ? laneOf(scene) : own], says, {
      anchor: 'middle',
      fill: 'ink-2',
      halo: true,
      phase: 1,
    }),
    label('share', [centre, top - 20], share, {
      size: 26,
      face: 'serif',
      bold: true,
      anchor: 'middle',
      fill: 'coral',
      halo: true,
      phase: 1,
    }),
    label('shares', [centre, top - 6], text, {
      anchor: 'middle',
      fill: 'coral',
      halo: true,
      phase: 1,
    }),
  ];
}

const caption = (text: string): Mark =>
  label('opened', [0, 84], text, { bold: true, fill: 'ink', halo: true });
