/** One Engram module with drawn weights reads a text, and the same text with one token changed. */
import { simulation } from '../../../contract/simulation.ts';
import { mean, norm, vector, type Matrix, type Vector } from '../../../math/vector.ts';
import { engramLayer, type EngramResult } from '../../layer.ts';
import type { Frame } from './frame.ts';
import { knobs, type Values } from './knobs.ts';
import { charactersOf, codePoint, statesOf, taps, weightsOf } from './run/drawn.ts';

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { text, dilation, branches } = values;
    const characters = charactersOf(text);
    const T = characters.length;
    const place = Math.min(values.changed, T);
    const instead = characters[place - 1] === '·' ? '×' : '·';
    const weights = weightsOf(values);
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
