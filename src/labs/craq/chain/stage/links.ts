/** Links between copies, and the messages on them; what can be taken hold of. */
import type { Flight } from '../../../../../sims/craq/experiments/chain/frame.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { plugY, pulled } from './copies.ts';
import { letters, type View, wayOf } from './layout.ts';

const states = ['whole', 'held', 'cut'] as const;
const links = [
  ['linkAB', 'A', 'B'],
  ['linkBC', 'B', 'C'],
] as const;
const down = 16; // pixels from whole to held, and from held to cut

const gripY = (view: View, state: (typeof states)[number]): number =>
  view.at.top + view.at.box.h / 2 + states.indexOf(state) * down;

/** As it is now, by hand or by a drill. */
function stateOf({ frame: { cut, held } }: View, a: string, b: string): (typeof states)[number] {
  if (cut.includes(`${a} ${b}`)) return 'cut';
  return held.includes(`${a} ${b}`) || held.includes(`${b} ${a}`) ? 'held' : 'whole';
}

export function wires(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const isWide = arrangement === 'wide';
  const under = at.top + at.box.h + 14;
  const marks = links.flatMap(([knob, a, b]): Mark[] => {
    const [from, to] = wayOf(view, a, b);
    const state = stateOf(view, a, b);
    const paint = state === 'cut' ? 'coral' : state === 'held' ? 'deep' : 'ink-3';
    const middle = (from.x + to.x) / 2;
    const half = state === 'cut' ? 8 : 0;
    const look = { stroke: paint, thick: 2, dashed: state === 'held', lights: knob } as const;
    return [
      line(`${knob} near`, [from.x, from.y, middle - half, from.y], look),
      line(`${knob} far`, [middle + half, from.y, to.x, from.y], look),
      ...(isWide || state !== 'whole'
        ? [
            label(
              `${knob} state`,
              [middle, state === 'whole' ? from.y - 22 : under],
              words[`${state}Link`],
              {
                ...{ anchor: 'middle', fill: paint === 'ink-3' ? 'ink-2' : paint },
                says: say(words.linkName, { a, b }),
              },
            ),
          ]
        : []),
    ];
  });
  const [first, second, third] = frame.order;
  const isFar = [first + second, second + third].some((pair) => pair === 'AC' || pair === 'CA');
  const [from, to] = wayOf(view, 'A', 'C');
  const far = isFar
    ? [line('far link', [from.x, from.y, to.x, to.y], { stroke: 'rule-2', thick: 2 })]
    : [];
  const [start, end] = wayOf(view, 'writer', 'A');
  return [
    ...far,
    ...marks,
    line('to head', [start.x, start.y, end.x, end.y], { stroke: 'rule-2', thick: 2 }),
    label('writer', [0, start.y - 12], isWide ? words.writer : words.writerShort, {
      fill: 'ink-2',
    }),
    ...letters.flatMap((letter, i): Mark[] => {
      const x = at.xs[i] + at.box.w / 4;
      return [
        line(`to ${letter}`, [x, at.top + at.box.h, x, at.reader], {
          stroke: 'rule-2',
          thick: 2,
        }),
        label(`reader ${letter}`, [x, at.reader + 14], say(words.reader, { id: letter }), {
          ...{ anchor: 'middle', fill: 'ink-2' },
        }),
      ];
    }),
  ];
}

export function flights(view: View): Mark[] {
  const { frame, words, arrangement } = view;
  const isHeld = ({ from, to }: Flight): boolean => frame.held.includes(`${from} ${to}`);
  const twin = (a: Flight, b: Flight): boolean =>
    a.kind === b.kind && a.from === b.from && a.to === b.to && a.version === b.version;
  // of several held that say the same, one is drawn
  const drawn = frame.flights.filter(
    (flight, i, all) => !isHeld(flight) || all.findIndex((other) => twin(other, flight)) === i,
  );
  return drawn.flatMap((flight): Mark[] => {
    const { id, kind, from, to, version } = flight;
    const part = isHeld(flight) ? Math.min(flight.part, 0.28) : flight.part;
    const [start, end] = wayOf(view, from, to);
    const x = start.x + (end.x - start.x) * part;
    const isFar = from + to === 'AC' || from + to === 'CA';
    const lift = isFar ? 0 : kind === 'ack' || kind === 'newest' ? 10 : kind === 'update' ? -10 : 0;
    const y = start.y + (end.y - start.y) * part + lift;
    const isNumbered = kind === 'update' || kind === 'ack';
    const r = isNumbered ? (arrangement === 'wide' ? 10 : 9) : 4;
    const says = say(words[`${kind}Says`], { from, to, version });
    const dot = circle(`flight ${id}`, [x, y, r], { fill: paintOf(flight), says });
    if (!isNumbered) return [dot];
    const look = { anchor: 'middle', fill: 'paper', bold: true } as const;
    return [dot, label(`flight number ${id}`, [x, y + 4], String(version), look)];
  });
}

function paintOf({ kind }: Flight): 'deep' | 'teal' | 'ink' | 'ink-3' {
  if (kind === 'update' || kind === 'write' || kind === 'recovery') return 'deep';
  if (kind === 'ack' || kind === 'answer') return 'teal';
  return kind === 'read' ? 'ink-3' : 'ink';
}

export function grips(view: View): readonly Grip[] {
  const { at, values, words } = view;
  const plugs = letters.map((id, i): Grip => {
    const knob = `plug${id}` as const;
    return {
      ...{ key: knob, knob, name: say(words.plugName, { id }), value: values[knob] ? 1 : 0 },
      ...{ x: at.xs[i] - at.box.w / 4, y: plugY(view, values[knob]), dx: 0, dy: pulled },
      ...{ from: 1, to: 0 },
    };
  });
  const cuts = links.map(([knob, a, b]): Grip => {
    const [from, to] = wayOf(view, a, b);
    return {
      ...{ key: knob, knob, name: say(words.linkName, { a, b }) },
      ...{ value: states.indexOf(values[knob]), x: (from.x + to.x) / 2 },
      ...{ y: gripY(view, values[knob]), dx: 0, dy: 2 * down, from: 0, to: 2 },
    };
  });
  return [...plugs, ...cuts];
}
