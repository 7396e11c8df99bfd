/** One Engram module with drawn weights reads a text, and the same text with one token changed. */
import { simulation } from '../../../contract/simulation.ts';
import { normal, stream, type Random } from '../../../math/random.ts';
import { matrix, mean, norm, vector, type Matrix, type Vector } from '../../../math/vector.ts';
import { multipliers, tableSizes } from '../../hash.ts';
import { engramLayer, type EngramResult, type EngramWeights } from '../../layer.ts';
import type { Frame } from './frame.ts';
import { knobs, most, type Values } from './knobs.ts';

const width = 8; // d
const heads = 2; // K
const perRow = 4; // numbers
const orders = [2, 3];
const wanted = 499; // slots of a table
const taps = 4; // EG §2.3: the kernel
const vocabulary = 0x11_0000; // code points
const pad = 0;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { text, dilation, branches } = values;
    const characters = [...text].slice(0, most);
    if (characters.length === 0) characters.push(' ');
    const T = characters.length;
    const place = Math.min(values.changed, T);
    const instead = characters[place - 1] === '·' ? '×' : '·';
    const weights = draw(values);
    const hidden = statesOf(values, T);
    const read = (letters: readonly string[]): EngramResult =>
      engramLayer(letters.map(codePoint), hidden, weights, { dilation });
    const [before, after] = [read(characters), read(characters.with(place - 1, instead))];
    const heard = {
      windows: moved(before.gated, after.gated),
      convolved: moved(addedTo(hidden, before), addedTo(hidden, after)),
    };
    const always = {
      ...{ characters, place, instead, heard },
      rows: before.slots.map((slots, t) =>
        share(slots.map((slot, k) => slot !== after.slots[t][k])),
      ),
      gates: before.gates,
      reach: { windows: hearing(heard.windows), convolved: hearing(heard.convolved) },
      gaps: gapsIn(heard.convolved),
      added: convolutionPart(hidden, before),
    };
    for (let t = 0; t < T; t++) {
      const all = vector(taps, (i) => t + 1 - (taps - 1 - i) * dilation);
      const shown = values.convolution === 'zero' ? [t + 1] : all.filter((at) => at > 0);
      yield { step: t + 1, ...always, gate: mean(before.gates[t].slice(0, branches)), taps: shown };
    }
  },
});

const codePoint = (character: string): number => character.codePointAt(0) ?? pad;

function draw({ seed, branches, alike, convolution }: Values): EngramWeights {
  const random = stream(seed, 'module');
  const sizes = tableSizes(
    orders.map(() => wanted),
    heads,
  )[0];
  const read = orders.length * heads * perRow; // d_mem
  const linear = (): Matrix => matrix(width, read, () => normal(random) / Math.sqrt(read));
  const keys = ofBranches(linear);
  const value = linear();
  const rows = sizes.flat().map((size) => matrix(size, perRow, () => normal(random)));
  const kernel = matrix(knobs.parameters.branches.max * width, taps, () => normal(random) / 2);
  return {
    ...{ multipliers: multipliers(seed, 1, vocabulary, orders.length + 1), sizes, pad },
    tables: rows,
    keys: keys.slice(0, branches).map((key) => (alike ? keys[0] : key)),
    value,
    convolution: kernel
      .slice(0, branches * width)
      .map((own) => (convolution === 'zero' ? own.map(() => 0) : own)),
  };
}

/** One for each branch that there may be, so that fewer branches leave the rest as it was. */
const ofBranches = <T>(make: () => T): T[] =>
  Array.from({ length: knobs.parameters.branches.max }, make);

/** Stand-ins for what attention made of each place: the same before and after the change  [T][M][d] */
function statesOf({ seed, branches, alike }: Values, places: number): Matrix[] {
  const random: Random = stream(seed, 'hidden');
  return Array.from({ length: places }, () => {
    const all = ofBranches(() => vector(width, () => normal(random)));
    return all.slice(0, branches).map((state) => (alike ? all[0] : state));
  });
}

/** Y, the branches side by side  [T][M · d] */
const addedTo = (hidden: readonly Matrix[], { output }: EngramResult): number[][] =>
  output.map((ofPlace, t) =>
    ofPlace.flatMap((branch, m) => branch.map((x, i) => x - hidden[t][m][i])),
  );

/** How far each place moved, in parts of where it was. */
const moved = (before: Matrix, after: Matrix): number[] =>
  before.map((row, t) => {
    const apart = norm(row.map((x, i) => x - after[t][i]));
    return apart === 0 ? 0 : apart / norm(row);
  });

const hearing = (heard: Vector): number => heard.filter((change) => change > 0).length;

function gapsIn(heard: Vector): number {
  const places = heard.flatMap((change, t) => (change > 0 ? [t] : []));
  return places.length === 0 ? 0 : places[places.length - 1] - places[0] + 1 - places.length;
}

const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

/** |Y − Ṽ| of |Y − Ṽ| + |Ṽ|, %. */
function convolutionPart(hidden: readonly Matrix[], result: EngramResult): number {
  const whole = norm(result.gated.flat());
  const rest = addedTo(hidden, result).flatMap((row, t) =>
    row.map((x, i) => x - result.gated[t][i]),
  );
  const part = norm(rest);
  return part < 1e-9 * whole ? 0 : (100 * part) / (part + whole);
}
