/**
 * The experts side by side, cut into pieces: equal areas are equally many weights. What works for
 * the token now passing is filled; the shared expert is the last piece and can be pulled out.
 */
import { number } from '../../../../../sims/contract/numbers.ts';
import { line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { splits, type Cut, type View } from './cut.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How far the shared expert is pulled out of the tray, from its right edge. */
const away = 22;
const gap = 4;

/** One piece of an expert: the first m belong to the first. */
function placeOf({ x, y, w, h }: Box, { m, whole }: Cut, piece: number): Box {
  const pitch = w / whole;
  const [column, row] = [Math.floor(piece / m), piece % m];
  return { x: x + column * pitch, y: y + (row * h) / m, w: pitch - gap, h: h / m - gap };
}

/** Where the shared expert lies now, and where its place in the tray is. */
export function sharedAt(box: Box, cut: Cut): { readonly home: Box; readonly now: Box } {
  const home = placeOf(box, cut, cut.m * cut.whole - 1);
  return { home, now: cut.off ? { ...home, x: box.x + box.w + away } : home };
}

export function tray(scene: View, box: Box, cut: Cut): Mark[] {
  const routed = cut.m * cut.whole - (cut.shared ? 1 : 0);
  return [
    ...Array.from({ length: routed }, (_, i) => piece(scene, box, cut, i)),
    ...(cut.shared ? sharedPiece(scene, box, cut) : []),
    ...knives(scene, box, cut),
  ];
}

function piece({ words }: View, box: Box, cut: Cut, i: number): Mark {
  const { x, y, w, h } = placeOf(box, cut, i);
  const gate = cut.gates.get(i);
  const name = say(words.piece, { n: Math.floor(i / cut.m) + 1, part: (i % cut.m) + 1 });
  const says =
    gate === undefined
      ? say(words.idle, { name })
      : say(words.works, { name, gate: number(gate, 3) });
  const on = gate !== undefined;
  return rect(`piece ${cut.split} ${i}`, [x, y, w, h], {
    r: 2,
    fill: on ? 'deep' : 'deep-soft',
    stroke: on ? 'deep' : 'rule-2',
    says,
    lights: 'cut',
    phase: 1,
  });
}

function sharedPiece({ words }: View, box: Box, cut: Cut): Mark[] {
  const { home, now } = sharedAt(box, cut);
  const hole = rect(`hole ${cut.split}`, [home.x, home.y, home.w, home.h], {
    r: 2,
    stroke: 'coral',
    dashed: true,
  });
  return [
    ...(cut.off ? [hole] : []),
    rect(`shared ${cut.split}`, [now.x, now.y, now.w, now.h], {
      r: 2,
      fill: cut.off ? 'teal-soft' : 'teal',
      stroke: cut.off ? 'coral' : 'teal',
      thick: 2,
      says: cut.off ? words.sharedOff : words.sharedOn,
      lights: 'pulled',
    }),
  ];
}

/** Through the middle of the gaps, a little beyond the tray; beneath it where nothing is cut. */
const knives = (_: View, { x, y, w, h }: Box, { m }: Cut): Mark[] =>
  Array.from({ length: Math.max(1, m - 1) }, (_, k) => {
    const at = y + ((k + 1) * h) / m - gap / 2;
    return line(`knife ${k}`, [x - 8, at, x + w - gap + 8, at], { stroke: 'ink', dashed: true });
  });

/** Where the first knife stands: a piece is as thick as it is far from the top. */
export const knifeAt = ({ y, h }: Box, m: number): number => y + h / m - gap / 2;

export function grips({ words }: View, box: Box, cut: Cut, knifeX: number): Grip[] {
  const thickest = splits.length - 1;
  const knife: Grip = {
    key: 'knife',
    knob: 'cut',
    name: words.knifeName,
    value: splits.indexOf(cut.split),
    x: knifeX,
    y: knifeAt(box, cut.m),
    dx: 0,
    dy: knifeAt(box, 4) - knifeAt(box, 1),
    from: 0,
    to: thickest,
  };
  if (!cut.shared) return [knife];
  const { home, now } = sharedAt(box, cut);
  const pull: Grip = {
    key: 'shared',
    knob: 'pulled',
    name: words.sharedName,
    value: cut.off ? 1 : 0,
    x: now.x + now.w / 2,
    y: now.y + now.h / 2,
    dx: box.x + box.w + away - home.x,
    dy: 0,
    from: 0,
    to: 1,
  };
  return [knife, pull];
}
