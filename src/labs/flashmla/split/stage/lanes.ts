/** Who reads what, and when: a lane for each processor, by the plan and with one processor each. */
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Lane } from '../../../../../sims/flashmla/experiments/split/frame.ts';
import { circle, label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { isCut, middleOf, type View } from './layout.ts';

export const lanes = (view: View): Mark[] => [
  ...(['plan', 'alone'] as const).flatMap((way) => [...title(view, way), ...pieces(view, way)]),
  ...finishes(view),
  ...merges(view),
  ...clock(view),
];

const smallestNumber = 12; // pixels of lane that a request's number needs

function title(view: View, way: Lane): Mark[] {
  const { at, frame, words } = view;
  const told = { workers: frame.busy.plan.length, finish: number(frame.finish[way], 0) };
  return [
    label(
      `${way} title`,
      [at.left, at.lanes[way].top - 8],
      say(words[at.isWide ? way : `${way}Short`], told),
      {
        ...{ bold: true, fill: way === 'plan' ? 'deep' : 'coral' },
      },
    ),
  ];
}

/** A piece: what it costs to start it, and its blocks; what is read by now is filled. */
function pieces(view: View, way: Lane): Mark[] {
  const { at, frame, values, words } = view;
  const { request, worker, begin, first, end } = frame.pieces[way];
  return request.flatMap((one, i): Mark[] => {
    const x = at.left + begin[i] * at.scale;
    const lead = values.overhead * at.scale;
    const w = (end[i] - first[i]) * at.scale;
    const h = Math.max(1.5, at.lane - (at.lane > 6 ? 2 : 1));
    const y = middleOf(at, way, worker[i]) - h / 2;
    const fill: Paint =
      way === 'alone' && isLate(view, i) ? 'coral' : isCut(view, one) ? 'deep' : 'teal';
    const read = Math.max(0, Math.min(w, (frame.time - begin[i] - values.overhead) * at.scale));
    const told = { request: one + 1, first: first[i] + 1, end: end[i], worker: worker[i] + 1 };
    const says = say(words.pieceSays, {
      ...{
        ...told,
        from: number(begin[i], 0),
        to: number(begin[i] + values.overhead + end[i] - first[i], 0),
      },
    });
    const isNamed = h >= smallestNumber && w > textWidth(String(one + 1), { bold: true }) + 6;
    return [
      rect(`${way} ${i} start`, [x, y, lead, h], {
        fill: 'ink-3',
        opacity: 0.7,
        says: words.startSays,
      }),
      rect(`${way} ${i}`, [x + lead, y, w, h], { fill, opacity: 0.22, says }),
      rect(`${way} ${i} read`, [x + lead, y, read, h], { fill, opacity: 0.85, says }),
      ...(isNamed
        ? [
            label(`${way} ${i} name`, [x + lead + 4, y + h / 2 + 4.5], String(one + 1), {
              ...{ bold: true, fill: read > 16 ? 'panel' : 'ink' },
            }),
          ]
        : []),
    ];
  });
}

/** Whether a whole request is read later than the plan is ready. */
function isLate({ frame, values }: View, i: number): boolean {
  const { begin, first, end } = frame.pieces.alone;
  return begin[i] + values.overhead + end[i] - first[i] > frame.finish.plan;
}

/** When each way is ready, across its lanes. */
function finishes({ at, frame, values, words }: View): Mark[] {
  return (['plan', 'alone'] as const).map((way) => {
    const x = at.left + frame.finish[way] * at.scale;
    const { top } = at.lanes[way];
    return line(`${way} finish`, [x, top - 3, x, top + values.workers * at.lane + 3], {
      ...{ stroke: way === 'plan' ? 'deep' : 'coral', thick: 2.5 },
      says: say(words.finishSays, { way: words[`${way}Name`], time: number(frame.finish[way], 0) }),
    });
  });
}

/** Pieces of one request come together: a bracket from their lanes to the merge. */
function merges(view: View): Mark[] {
  const { at, frame, words } = view;
  const { request, worker, begin, first, end, weight } = frame.pieces.plan;
  const x = at.left + frame.finish.plan * at.scale;
  const cut = frame.blocks.map((_, one) => one).filter((one) => isCut(view, one));
  const reach = at.isWide ? 26 : 16;
  return cut.flatMap((one, k): Mark[] => {
    const own = request.flatMap((of, i) => (of === one ? [i] : []));
    const ys = own.map((i) => middleOf(at, 'plan', worker[i]));
    const y = ys.reduce((sum, one) => sum + one, 0) / ys.length;
    const ready = own.every(
      (i) => begin[i] + view.values.overhead + end[i] - first[i] <= frame.time,
    );
    const stroke: Paint = ready ? 'deep' : 'ink-3';
    const weights = own.map((i) => number(weight[i], 2)).join(' + ');
    const says = say(words.mergeSays, { request: one + 1, pieces: own.length, weights });
    const told = { request: one + 1, pieces: own.length };
    const room = view.width - x - reach - 11;
    const name = ['merge', 'mergeShort']
      .map((word) => say(words[word], told))
      .find((text) => textWidth(text) <= room);
    const gap = ys[0] - (k === 0 ? -Infinity : lastMiddle(view, cut[k - 1]));
    return [
      ...own.map((_, j) =>
        line(`merge ${one} ${j}`, [x + 4, ys[j], x + reach, y], { stroke, thick: 1, says }),
      ),
      circle(`merge ${one}`, [x + reach + 3, y, 4], {
        ...{ fill: ready ? 'deep' : 'panel', stroke, thick: 1.5, says },
      }),
      ...(at.isWide && name !== undefined && gap >= 0 && at.lane * own.length >= 15
        ? [
            label(`merge ${one} name`, [x + reach + 11, y + 4], name, {
              fill: ready ? 'deep' : 'ink-2',
            }),
          ]
        : []),
    ];
  });
}

/** The lane of a request's last piece. */
function lastMiddle({ at, frame }: View, request: number): number {
  const { request: of, worker } = frame.pieces.plan;
  return middleOf(at, 'plan', worker[of.lastIndexOf(request)]);
}

/** Now, across both tables, and under them the time. */
function clock({ at, frame, values, words, width }: View): Mark[] {
  const floor = at.lanes.alone.top + values.workers * at.lane + 4;
  const x = Math.min(at.left + at.room, at.left + frame.time * at.scale);
  const told = say(words.now, { time: number(frame.time, 0) });
  const half = textWidth(told) / 2;
  const now: Mark[] =
    frame.step === 0
      ? []
      : [
          ...(['plan', 'alone'] as const).map((way) => {
            const { top } = at.lanes[way];
            const end = top + values.workers * at.lane + 4;
            return line(`now ${way}`, [x, top - 4, x, end], { stroke: 'ink', dashed: true });
          }),
          label(
            'now name',
            [
              Math.max(
                at.left + half,
                Math.min(at.isWide ? at.left + at.room - half : width - half, x),
              ),
              floor + 17,
            ],
            told,
            {
              ...{ anchor: 'middle', fill: 'ink' },
            },
          ),
        ];
  return [line('floor', [at.left, floor, at.left + at.room, floor], { stroke: 'rule' }), ...now];
}
