/** A chain: how each copy spends its time, what of it is dirty, and who waits. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Lane } from '../../../../../sims/craq/experiments/throughput/frame.ts';
import { circle, label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { leftOf, paints, tones, topOf, type View } from './layout.ts';

export function chain(view: View, lane: Lane): Mark[] {
  const { at, frame, words } = view;
  const top = topOf(view, lane);
  return [
    label(`${lane} name`, [0, top + 12], words[at.isWide ? lane : `${lane}Short`], {
      ...{ bold: true, fill: tones[lane], size: at.isWide ? 14 : 12 },
    }),
    ...(lane === 'plain' && at.isWide
      ? [
          label('tail', [leftOf(view, frame.count - 1) + at.bar.width, top + 14], words.tail, {
            ...{ anchor: 'end', fill: 'ink-2' },
          }),
        ]
      : []),
    ...frame.answered[lane].flatMap((_, copy) => [
      ...arrow(view, lane, copy),
      ...time(view, lane, copy),
      ...queue(view, lane, copy),
    ]),
  ];
}

/** To the next copy: the way of a write. */
function arrow(view: View, lane: Lane, copy: number): Mark[] {
  const { at, values } = view;
  if (copy === values.replicas - 1) return [];
  const x = leftOf(view, copy) + at.bar.width;
  const end = leftOf(view, copy + 1) - 2;
  const y = topOf(view, lane) + at.bar.top + at.bar.height / 2;
  const tip = at.isWide ? 5 : 3;
  return [
    line(`${lane} way ${copy}`, [x + 2, y, end - tip, y], { stroke: 'coral', thick: 1.5 }),
    poly(`${lane} tip ${copy}`, [end - tip, y - tip, end, y, end - tip, y + tip], {
      ...{ fill: 'coral', closed: true },
    }),
  ];
}

/** Its time: as much of the bar as it serves reads, writes, and messages without data. */
function time(view: View, lane: Lane, copy: number): Mark[] {
  const { at, frame, values, words } = view;
  const { width, height } = at.bar;
  const x = leftOf(view, copy);
  const y = topOf(view, lane) + at.bar.top;
  const parts = {
    reads: frame.answered[lane][copy],
    writes: frame.written[lane][copy],
    errands: frame.errands[lane][copy],
  };
  const percent = (part: number): string => fixed(100 * part, 0);
  const dirty = lane === 'plain' ? 0 : frame.dirty[lane][copy];
  const says = say(words.copySays, {
    ...{ copy: copy + 1, copies: values.replicas, dirty: fixed(dirty, 0) },
    ...{ reads: percent(parts.reads), writes: percent(parts.writes) },
    errands: percent(parts.errands),
  });
  let from = x;
  const bars = (['reads', 'writes', 'errands'] as const).map((kind): Mark => {
    const start = from;
    // what was saved up in one tick may be spent in the next: a bar is never more than full
    from = Math.min(x + width, from + parts[kind] * width);
    return rect(`${lane} ${kind} ${copy}`, [start, y, from - start, height], {
      ...{ fill: paints[kind], opacity: 0.85, says },
    });
  });
  const strip = y + height + (at.isWide ? 4 : 2);
  return [
    rect(`${lane} copy ${copy}`, [x, y, width, height], { fill: 'panel', says }),
    ...bars,
    rect(`${lane} edge ${copy}`, [x, y, width, height], { stroke: 'ink-3', thick: 1.2, r: 2 }),
    ...(lane === 'plain'
      ? []
      : [
          line(`${lane} clean ${copy}`, [x, strip + 1.5, x + width, strip + 1.5], {
            ...{ stroke: 'rule', thick: 3, says },
          }),
          rect(`${lane} dirty ${copy}`, [x, strip, (dirty / 100) * width, 3], {
            ...{ fill: 'gold', says },
          }),
        ]),
  ];
}

/** Clients that wait here, those who read before those who write. */
function queue(view: View, lane: Lane, copy: number): Mark[] {
  const { at, frame, words } = view;
  const [reads, writes] = [frame.waitingReads[lane][copy], frame.waitingWrites[lane][copy]];
  const columns = Math.max(1, Math.floor(at.bar.width / at.dot));
  const says = say(words.queueSays, { copy: copy + 1, reads, writes });
  return Array.from({ length: reads + writes }, (_, i): Mark => {
    const x = leftOf(view, copy) + ((i % columns) + 0.5) * at.dot;
    const y = topOf(view, lane) + at.queue + Math.floor(i / columns) * at.dot;
    return circle(`${lane} client ${copy} ${i}`, [x, y, 0.4 * at.dot], {
      ...{ fill: i < reads ? paints.reads : paints.writes, says },
    });
  });
}
