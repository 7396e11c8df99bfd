/** The losses of all models over their split: a valley, and the two that make its slopes. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { partsOf, type View } from './layout.ts';

type Lane = 'all' | 'facts' | 'rule';
const looks = {
  all: { stroke: 'ink', thick: 3 },
  facts: { stroke: 'deep', thick: 1.5 },
  rule: { stroke: 'coral', thick: 1.5, dashed: true },
} as const;
const radius = 9;
const sample = 18;
/** Share of the experts in Engram-27B, EG table 5. */
const published = 0.743;

export const valley = (view: View): Mark[] => [
  ...ground(view),
  ...partsOf(view.values).flatMap((lane) => curve(view, lane)),
  ...curve(view, 'all'),
  ...legend(view),
  ...axis(view),
  marble(view),
];

const pointsOf = ({ at, frame }: View, lane: Lane): number[] =>
  frame.losses[lane].flatMap((loss, i) => [at.shareAt(frame.rho[i]), at.lossAt(loss)]);

function ground(view: View): Mark[] {
  const { at, frame } = view;
  const [first, last] = [frame.rho[0], frame.rho[frame.rho.length - 1]].map(at.shareAt);
  const points = [...pointsOf(view, 'all'), last, at.axis, first, at.axis];
  return [poly('ground', points, { closed: true, fill: 'rule', opacity: 0.6, phase: 1 })];
}

function curve(view: View, lane: Lane): Mark[] {
  const { at, frame, words } = view;
  return [
    poly(`line ${lane}`, pointsOf(view, lane), { ...looks[lane], phase: 1 }),
    ...frame.losses[lane].map((loss, i) =>
      circle(
        `dot ${lane} ${i}`,
        [at.shareAt(frame.rho[i]), at.lossAt(loss), lane === 'all' ? 4.5 : 3],
        {
          ...{ fill: looks[lane].stroke, phase: 1 },
          says: say(words.dot, {
            ...{ what: words[lane], share: fixed(100 * frame.rho[i], 0), nats: fixed(loss, 3) },
          }),
        },
      ),
    ),
  ];
}

/** What the lines are, and how high the valley is drawn. */
function legend(view: View): Mark[] {
  const { at, arrangement, values, words } = view;
  const ceiling = arrangement === 'wide' ? words.ceiling : words.ceilingShort;
  let x = at.left;
  const lines = (['all', ...partsOf(values)] as const).flatMap((lane): Mark[] => {
    const y = at.legend - 4;
    const bold = lane === 'all';
    const marks = [
      line(`sample ${lane}`, [x, y, x + sample, y], looks[lane]),
      label(`sample name ${lane}`, [x + sample + 6, at.legend], words[lane], {
        ...{ fill: looks[lane].stroke, bold },
      }),
    ];
    x += sample + 6 + textWidth(words[lane], { bold }) + 14;
    return marks;
  });
  return [
    ...lines,
    label('ceiling', [at.right, at.legend], say(ceiling, { nats: at.ceiling }), {
      ...{ anchor: 'end', fill: 'ink-2' },
    }),
    line('top', [at.left, at.top, at.right, at.top], { stroke: 'rule-2' }),
  ];
}

/** The track of the rings, both ends, and where the published model stands. */
function axis({ at, frame, words }: View): Mark[] {
  const [first, last] = [frame.losses.all[0], frame.losses.all[frame.rho.length - 1]];
  const line1 = at.track + 22;
  const gold = at.shareAt(published);
  const ends = {
    memory: frame.rho[0] === 0 ? words.allMemory : words.mostMemory,
    experts: frame.rho[frame.rho.length - 1] === 1 ? words.allExperts : words.mostExperts,
  };
  return [
    line('axis', [at.left, at.axis, at.right, at.axis], { stroke: 'ink-3' }),
    line('track', [at.left, at.track, at.right, at.track], {
      ...{ stroke: 'rule', thick: 3, lights: 'shares' },
    }),
    label('end memory', [at.left, line1], say(ends.memory, { nats: fixed(first, 2) }), {
      fill: 'ink',
    }),
    label('end experts', [at.right, line1], say(ends.experts, { nats: fixed(last, 2) }), {
      ...{ anchor: 'end', fill: 'ink' },
    }),
    poly('published', [gold - 4, at.axis + 9, gold + 4, at.axis + 9, gold, at.axis + 2], {
      ...{ closed: true, fill: 'gold', says: words.published },
    }),
    label('published name', [at.right, line1 + 16], words.published, {
      ...{ anchor: 'end', fill: 'gold' },
    }),
    label('drag models', [at.left, line1 + 16], words.dragModels, { fill: 'deep' }),
  ];
}

/** It lies on the line, where the divider stands. */
function marble({ at, frame, words }: View): Mark {
  const { all } = frame.losses;
  const says = say(words.dot, {
    ...{ what: words.all, share: fixed(100 * frame.rho[at.model], 0) },
    nats: fixed(all[at.model], 3),
  });
  const place = [
    at.shareAt(frame.rho[at.model]),
    at.lossAt(all[at.model]) - radius,
    radius,
  ] as const;
  return circle('marble', place, { fill: 'deep', stroke: 'paper', thick: 2, says, phase: 1 });
}

export const modelGrips = ({ at, values, words }: View): Grip[] =>
  values.shares.map((share, i) => ({
    ...{ key: `share ${i}`, knob: 'shares', at: [i], name: say(words.modelName, { n: i + 1 }) },
    ...{ value: share, x: at.shareAt(share), y: at.track, dx: at.right - at.left, dy: 0 },
    ...{ from: 0, to: 1 },
  }));
