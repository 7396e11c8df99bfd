/** Three ways to cache beside each other: heads as dots, gathered above each cache that they read. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { mostRows, ways, type View } from './layout.ts';

type Way = (typeof ways)[number];
const paints = { mha: 'coral', gqa: 'grey', mla: 'deep' } as const satisfies Record<Way, Paint>;
const more = 16; // room for the dots that stand for all other caches

export const heads = (view: View): Mark[] => ways.flatMap((way, i) => column(view, way, i));

/** How many heads read the cache `i`; where they do not divide evenly some serve one more. */
const readers = (all: number, caches: number, i: number): number =>
  Math.floor(((i + 1) * all) / caches) - Math.floor((i * all) / caches);

function column(view: View, way: Way, i: number): Mark[] {
  const { at, frame, values, words } = view;
  const x = i * at.pitch;
  const caches = { mha: values.heads, gqa: Math.min(values.groups, values.heads), mla: 1 }[way];
  const fill = paints[way];
  const cache = (frame.bytes[way] / caches) * at.byte;
  const dots = Math.ceil(Math.ceil(values.heads / caches) / mostRows) * at.head;
  const unit = Math.max(cache, dots);
  const gap = at.isWide ? 8 : 5;
  const room = (left: number): number => Math.max(1, Math.floor((left + gap) / (unit + gap)));
  const shown = caches <= room(at.column) ? caches : Math.min(caches, room(at.column - more));
  const told = {
    ...{ heads: values.heads, caches, bytes: number(frame.bytes[way], 0) },
    ...{ each: number(values.heads / caches, values.heads % caches === 0 ? 0 : 1) },
    queries: values.queries,
  };
  const says = say(words.cachesSays, told);
  const end = x + shown * (unit + gap);
  const marks = Array.from({ length: shown }, (_, k) =>
    gathered(view, `${way} ${k}`, [x + k * (unit + gap), unit, cache], {
      ...{ heads: readers(values.heads, caches, k), fill, says },
    }),
  ).flat();
  const others = label(`${way} more`, [end, at.caches + at.cacheHeight - 1], '…', {
    ...{ fill, bold: true },
  });
  const used = values.heads === caches ? 'servesOne' : 'servesMany';
  const serves = say(words[values.queries > 1 ? 'servesQueries' : used], told);
  const below = at.caches + at.cacheHeight + 15;
  const name = words[at.isWide ? way : `${way}Short`];
  const short = say(words[values.heads === caches ? 'oneHead' : 'manyHeads'], told);
  return [
    label(`${way} name`, [x, at.name], name, { fill, bold: true }),
    ...marks,
    ...(shown < caches ? [others] : []),
    label(`${way} serves`, [x, below], at.isWide ? serves : short, { bold: true, fill, says }),
    ...(at.isWide
      ? [
          label(
            `${way} bytes`,
            [x, below + 17],
            say(words[caches === 1 ? 'oneCache' : 'manyCaches'], told),
            {
              ...{ fill: 'ink-2', says },
            },
          ),
        ]
      : []),
  ];
}

/** Heads in rows above one cache, and what runs from it to them. */
function gathered(
  { at }: View,
  key: string,
  [x, unit, cache]: readonly [x: number, unit: number, cache: number],
  look: { readonly heads: number; readonly fill: Paint; readonly says: string },
): Mark[] {
  const { heads: count, fill, says } = look;
  const columns = Math.max(Math.ceil(count / mostRows), Math.min(count, mostRows));
  const middle = x + unit / 2;
  const [left, wide] = [middle - cache / 2, columns * at.head];
  const foot = at.caches - (at.isWide ? 8 : 5); // of the lowest row
  const r = at.head * 0.39;
  const rows = Array.from({ length: Math.ceil(count / columns) }, (_, row) => {
    const here = Math.min(columns, count - row * columns);
    const first = middle - (here * at.head) / 2 + at.head / 2;
    const y = foot - at.head / 2 - row * at.head;
    const points = Array.from({ length: here }, (__, i) => dot(first + i * at.head, y, r));
    return poly(`${key} heads ${row}`, points.flat(), { closed: true, fill, says });
  });
  return [
    poly(
      `${key} reads`,
      [
        ...[middle - wide / 2, foot, middle + wide / 2, foot],
        ...[left + cache, at.caches, left, at.caches],
      ],
      { closed: true, fill, opacity: 0.22 },
    ),
    rect(`${key} cache`, [left, at.caches, cache, at.cacheHeight], {
      ...{ fill, opacity: 0.6, r: 2, says },
    }),
    ...rows,
  ];
}

const corners = 8;

/** A round head that begins and ends at its foot, so that a row of them is one mark. */
const dot = (x: number, y: number, r: number): number[] =>
  Array.from({ length: corners + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    return [x + r * Math.sin(angle), y + r * Math.cos(angle)];
  }).flat();
