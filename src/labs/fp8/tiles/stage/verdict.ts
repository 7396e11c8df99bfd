/** What is lost with a scale for each tile, large, and with one scale for all; and what colours mean. */
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { paints } from './cells.ts';
import type { View } from './layout.ts';
import { share } from './panels.ts';

export function verdict(view: View): Mark[] {
  const { frame, words, width, arrangement, values } = view;
  const isWide = arrangement === 'wide';
  const { tile, tensor } = frame.dead;
  const look = { bold: true, face: 'serif', size: isWide ? 36 : 28 } as const;
  const text = share(tensor);
  const x = isWide ? width - 264 : 0;
  const y = isWide ? 48 : 44;
  const after = x + textWidth(text, look) + 10;
  const paint: Paint = tensor > 20 ? 'coral' : 'ink';
  const tiles = say(words.withTiles, { tile: values.tile, dead: share(tile) });
  return [
    label(
      'title',
      [0, isWide ? 14 : 12],
      words[isWide ? (values.channel ? 'titleChannel' : 'title') : 'titleShort'],
      {
        ...{ bold: true, size: isWide ? 15 : 13, fill: 'ink' },
      },
    ),
    label('lost', [x, y], text, { ...look, fill: paint }),
    label('lost first', [after, isWide ? y - 16 : 31], words[isWide ? 'lost' : 'lostShort'], {
      fill: paint,
    }),
    label('lost second', [after, isWide ? y : 46], isWide ? words.lostEnd : tiles, {
      ...{ fill: isWide ? paint : 'deep', bold: !isWide },
    }),
    ...(isWide ? [label('tiles', [x, y + 22], tiles, { fill: 'deep', bold: true, size: 14 })] : []),
    ...legend(view),
  ];
}

/** Beside each other under the panels. */
function legend({ words, width, at, arrangement }: View): Mark[] {
  const isWide = arrangement === 'wide';
  const y = at.height - (isWide ? 6 : 8);
  const all = [
    ['kept', paints.k, 'deep'],
    ['off', paints.o, undefined],
    ['zero', paints.z, undefined],
  ] as const;
  let x = 0;
  const marks = all.flatMap(([name, fill, stroke]): Mark[] => {
    const text = words[isWide ? name : `${name}Short`];
    const own = [
      rect(`legend ${name}`, [x, y - 10, 11, 11], { fill, ...(stroke && { stroke }) }),
      label(`legend ${name} text`, [x + 16, y], text, { fill: 'ink' }),
    ];
    x += 16 + textWidth(text) + (isWide ? 22 : 12);
    return own;
  });
  const text = words[isWide ? 'shares' : 'sharesShort'];
  if (x + 16 + textWidth(text) > width) return marks;
  return [
    ...marks,
    rect('legend shares', [x + 1, y - 9, 9, 9], { stroke: 'deep', thick: 2 }),
    label('legend shares text', [x + 16, y], text, { fill: 'ink' }),
  ];
}
