/** The gap between both losses, magnified: piece by piece of a text, and the mean beside what chance makes. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { speedUp } from '../../../../../sims/mtp/speculative.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

/** With its sign: −0.024. */
export function signed(nats: number): string {
  const size = fixed(Math.abs(nats), 3);
  return Number(size) === 0 ? size : `${nats < 0 ? '−' : '+'}${size}`;
}

/** Whether the gap is more than the choice of the text can make. */
function verdict({ frame: { gap, chance }, words }: View): string {
  if (Math.abs(gap) <= chance) return words.same;
  return gap < 0 ? words.easier : words.harder;
}

export function heading(view: View): Mark[] {
  const { at, words } = view;
  const size = at.isWide ? 16 : 13;
  const look = { bold: true, size, fill: 'ink' } as const;
  return at.isWide
    ? [label('title', [0, 16], say(words.title, { verdict: verdict(view) }), look)]
    : [
        label('title', [0, 12], words.titleShort, look),
        label('verdict', [0, 28], verdict(view), look),
      ];
}

export function gap(view: View): Mark[] {
  const { at, frame, words } = view;
  const [x, y, w, h] = at.gap;
  const middle = y + h / 2;
  const scale = h / 2 / at.most;
  const sorted = frame.gaps.toSorted((a, b) => a - b);
  const left = x + (at.isWide ? 42 : 0);
  const right = x + w - (at.isWide ? 8 : 0);
  const pitch = (right - left) / sorted.length;
  const fills = { less: 'teal', more: 'coral' } as const;
  return [
    rect('gap ground', [x, y, w, h], { fill: 'panel', stroke: 'rule' }),
    rect('chance', [left, middle - frame.chance * scale, x + w - left, 2 * frame.chance * scale], {
      ...{ fill: 'ink-3', opacity: 0.3, says: say(words.chanceSays, chanceOf(view)) },
    }),
    ...sorted.map((nats, i) =>
      rect(
        `piece ${i}`,
        [
          left + i * pitch + 1,
          middle + (nats > 0 ? -nats * scale : 0),
          pitch - 2,
          Math.abs(nats) * scale,
        ],
        {
          fill: fills[nats > 0 ? 'more' : 'less'],
          opacity: 0.8,
          says: say(words.pieceSays, { gap: signed(nats) }),
        },
      ),
    ),
    line('zero', [left, middle, x + w, middle], { stroke: 'ink', thick: 1 }),
    line('gap line', [left, middle - frame.gap * scale, x + w, middle - frame.gap * scale], {
      ...{ stroke: 'deep', thick: 3, says: say(words.gapSays, { gap: signed(frame.gap) }) },
    }),
    ...scaleOf(view),
    ...number(view),
    ...counts(view),
  ];
}

const chanceOf = ({ frame }: View): { readonly chance: string } => ({
  chance: fixed(frame.chance, 3),
});

/** What a bar is, and how much loss is at the top and at the foot. */
function scaleOf({ at, words }: View): Mark[] {
  const [x, y, w, h] = at.gap;
  const name = words[at.isWide ? 'gapAxis' : 'gapShort'];
  const [top, foot] = [`+${at.most}`, `−${at.most}`];
  const look = { anchor: 'end', fill: 'ink-2' } as const;
  return [
    label('gap name', [x, y - 10], name, { bold: true, fill: 'ink' }),
    ...(at.isWide
      ? [
          label('gap top', [x + 37, y + 13], top, look),
          label('gap zero', [x + 37, y + h / 2 + 4], '0', look),
          label('gap foot', [x + 37, y + h - 5], foot, look),
        ]
      : [
          label('gap top', [x + 5, y + 13], top, { fill: 'ink-2' }),
          label('gap foot', [x + w - 5, y + h - 5], foot, look), // bars leave these corners free
        ]),
  ];
}

/** The mean, in the corner that sorted bars leave free; on a phone above them. */
function number(view: View): Mark[] {
  const { at, frame, words, width } = view;
  const [x, y] = at.gap;
  const size = at.isWide ? (width < 760 ? 34 : 42) : 30;
  const look = { bold: true, face: 'serif', size, fill: 'deep' } as const;
  const text = signed(frame.gap);
  const says = say(words.gapSays, { gap: text });
  const chance = say(words.chance, chanceOf(view));
  if (!at.isWide) {
    const beside = textWidth(text, look) + 10;
    return [
      label('gap', [0, 64], text, { ...look, says, halo: true }),
      label('gap of', [beside, 50], words.gapOfShort, { fill: 'deep' }),
      ...chanceLabel([beside, 66], chance),
    ];
  }
  const left = x + 50;
  return [
    label('gap', [left, y + size + 2], text, { ...look, says, halo: true }),
    label('gap of', [left, y + size + 19], words.gapOf, { fill: 'deep', halo: true }),
    ...chanceLabel([left, y + size + 36], chance),
  ];
}

/** What chance makes, with the grey of its band. */
const chanceLabel = ([x, y]: readonly [number, number], text: string): Mark[] => [
  rect('chance grey', [x, y - 9, 10, 10], { fill: 'ink-3', opacity: 0.3 }),
  label('chance of', [x + 15, y], text, { fill: 'ink', halo: true }),
];

/** In how many pieces it is easier, and in how many harder. */
function counts({ at, frame, words }: View): Mark[] {
  const [x, y, w, h] = at.gap;
  const less = frame.gaps.filter((nats) => nats < 0).length;
  const more = frame.gaps.filter((nats) => nats > 0).length;
  const base = y + h + 17;
  const pieces = frame.gaps.length;
  return [
    label('less', [x + (at.isWide ? 42 : 0), base], say(words.less, { less, pieces }), {
      ...{ fill: 'teal', bold: true },
    }),
    label('more', [x + w, base], say(words.more, { more }), {
      ...{ anchor: 'end', fill: 'coral', bold: true },
    }),
  ];
}

/** Tokens a pass over what a pass costs with the module, one draft each. */
export const speedOf = ({ frame, values }: Pick<View, 'frame' | 'values'>): number =>
  speedUp(Math.min(1, frame.acceptance.joint / 100), 1, values.cost);

/** What the module, thrown away here, is worth as a drafter. */
export function drafts(view: View): Mark[] {
  const { at, frame, values, words, width } = view;
  const text = say(words[at.isWide ? 'drafts' : 'draftsShort'], {
    ...{ percent: fixed(frame.acceptance.joint, 0), speed: fixed(speedOf(view), 2) },
    cost: fixed(values.cost, 2),
  });
  return [
    ...(at.isWide
      ? [line('above', [0, at.foot - 26, width, at.foot - 26], { stroke: 'rule' })]
      : []),
    label('drafts', [0, at.foot], text, { fill: 'ink-2', lights: 'cost' }),
  ];
}
