/** One weight on its way: where it is kept, where float32 takes it, and the E4M3 values around it. */
import { formats } from '../../../formats.ts';
import { scaleOf } from '../../../quantise.ts';
import { valuesOf } from '../../../format.ts';
import type { Recipe, Trainee } from '../../../training.ts';
import type { Frame } from '../frame.ts';

/** Of the first layer: a place in the middle of its block. */
const watched = { row: 21, column: 10 };

type Path = Pick<Frame, 'kept' | 'wanted' | 'rungs'>;

export function pathOf(tiles: Trainee, plain: Trainee, recipe: Recipe): { seen(): Path } {
  const [kept, wanted]: [number[], number[]] = [[], []];
  return {
    seen() {
      kept.push(weightOf(tiles));
      wanted.push(weightOf(plain));
      const all = [...kept, ...wanted];
      const [low, high] = [Math.min(...all), Math.max(...all)];
      return {
        ...{ kept: [...kept], wanted: [...wanted] },
        rungs: rungsAround(low, high, scaleAt(tiles, recipe)),
      };
    },
  };
}

const weightOf = ({ weights: { layers } }: Trainee): number =>
  layers[0].data[watched.row * layers[0].columns + watched.column];

/** The scale of the block that it lies in. */
function scaleAt({ weights: { layers } }: Trainee, { keeping: { size, scale } }: Recipe): number {
  const [layer] = layers;
  const top = watched.row - (watched.row % size);
  const left = watched.column - (watched.column % size);
  let most = 0;
  for (let i = top; i < top + size; i++) {
    for (let j = left; j < left + size; j++) {
      most = Math.max(most, Math.abs(layer.data[i * layer.columns + j]));
    }
  }
  return scaleOf(most, formats.e4m3, scale);
}

const all = valuesOf(formats.e4m3);

/** Those between, and two more on either side. */
function rungsAround(low: number, high: number, scale: number): number[] {
  const from = all.findLastIndex((value) => value * scale <= low);
  const to = all.findIndex((value) => value * scale >= high);
  const last = to < 0 ? all.length - 1 : to;
  return all.slice(Math.max(0, from - 2), last + 3).map((value) => value * scale);
}
