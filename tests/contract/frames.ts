/** What must be true of the frames of any run. */
import { isDeepStrictEqual } from 'node:util';
import type { AnyFrame, Experiment, Plain } from '../../sims/contract.ts';
import type { Figure } from '../../sims/figures.ts';
import type { Values } from '../../sims/parameters.ts';
import type { Complaints } from './tables.ts';

const unless = (holds: boolean, complaint: string): Complaints => (holds ? [] : [complaint]);

export function aboutFrame(
  experiment: Experiment,
  frame: AnyFrame,
  values: Values & { readonly seed: number },
): Complaints {
  const { metrics, sentences, equations, figures } = experiment;
  const shown = figures.filter((figure) => figure.shown?.(values, frame) ?? true);
  const count = (place: string): number => shown.filter((figure) => figure.place === place).length;
  const said = experiment.say?.(frame, values) ?? Object.keys(sentences)[0];
  const terms = equations.flatMap(({ terms }) => Object.entries(terms));
  return [
    ...unless(isDeepStrictEqual(structuredClone(frame), frame), 'not plain data'),
    ...Object.keys(metrics).flatMap((key) =>
      unless(Number.isFinite(frame[key]), `metric ${key} is ${String(frame[key])}`),
    ),
    ...unless(count('chart') <= 3, `${count('chart')} charts at once`),
    ...unless(count('stage') >= 1 && count('stage') <= 2, `${count('stage')} figures on stage`),
    ...shown.flatMap((figure) =>
      aboutShape(figure, frame, values).map((complaint) => `"${figure.title}": ${complaint}`),
    ),
    ...unless(said in sentences, `says ${said}`),
    ...Object.values(sentences).flatMap((sentence) => aboutSentence(sentence, frame)),
    ...terms.flatMap(([key, term]) => {
      const value = term.value?.(frame, values);
      return unless(value === undefined || Number.isFinite(value), `term ${key} is ${value}`);
    }),
  ];
}

/** {name} is a number or a text of the frame. */
function aboutSentence(sentence: string, frame: AnyFrame): Complaints {
  const names = [...sentence.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return names.flatMap((name) =>
    unless(['number', 'string'].includes(typeof frame[name]), `a sentence names {${name}}`),
  );
}

const isNumbers = (value: Plain | undefined): value is readonly number[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'number');

const isTexts = (value: Plain | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** Complains unless all these are arrays of numbers of one length. */
function together(frame: AnyFrame, keys: readonly string[]): Complaints {
  const wrong = keys.filter((key) => !isNumbers(frame[key]));
  if (wrong.length > 0) return wrong.map((key) => `${key} is no list of numbers`);
  const lengths = new Set(keys.map((key) => (frame[key] as readonly number[]).length));
  return unless(lengths.size <= 1, `${keys.join(', ')} have lengths ${[...lengths].join(', ')}`);
}

const isNumber = (frame: AnyFrame, key: string | undefined): Complaints =>
  unless(key === undefined || typeof frame[key] === 'number', `${key} is no number`);

function names(
  given: readonly string[] | string | undefined,
  frame: AnyFrame,
  length: number,
): Complaints {
  if (given === undefined) return [];
  const found = typeof given === 'string' ? frame[given] : given;
  if (!isTexts(found)) return [`${String(given)} is no list of names`];
  return unless(found.length === length, `${found.length} names for ${length}`);
}

function aboutShape(figure: Figure<AnyFrame>, frame: AnyFrame, values: Values): Complaints {
  switch (figure.kind) {
    case 'lines':
      return [figure.x, ...figure.y].flatMap((key) => isNumber(frame, key));
    case 'curves': {
      const series = figure.y.flatMap(({ values: y, low, high }) => [y, low, high]);
      const keys = [figure.x, ...series].filter((key) => key !== undefined);
      return [...together(frame, keys), ...isNumber(frame, figure.at)];
    }
    case 'bars': {
      const keys = figure.series.map((series) => series.values);
      const first = frame[keys[0]];
      const length = isNumbers(first) ? first.length : 0;
      const list = figure.edits === undefined ? undefined : values[figure.edits];
      return [
        ...together(frame, keys),
        ...names(figure.names, frame, length),
        ...isNumber(frame, figure.fair?.value),
        ...unless(!Array.isArray(list) || list.length === length, `edits a list of other length`),
      ];
    }
    case 'scatter':
      return figure.series.flatMap(({ x, y, names: key }) => {
        const points = frame[x];
        const length = isNumbers(points) ? points.length : 0;
        return [...together(frame, [x, y]), ...names(key, frame, length)];
      });
    case 'heat':
      return aboutHeat(figure, frame, values);
  }
}

function aboutHeat(
  figure: Figure<AnyFrame> & { kind: 'heat' },
  frame: AnyFrame,
  values: Values,
): Complaints {
  const cells = frame[figure.values];
  if (figure.over === 'frames') {
    const rows = isNumbers(cells) ? cells.length : 0;
    return [...together(frame, [figure.values]), ...names(figure.rowNames, frame, rows)];
  }
  if (!Array.isArray(cells) || !cells.every(isNumbers)) return [`${figure.values} is no matrix`];
  const widths = new Set(cells.map((row: readonly number[]) => row.length));
  const width = [...widths][0] ?? 0;
  const edited = figure.edits === undefined ? undefined : values[figure.edits];
  return [
    ...unless(widths.size <= 1, `rows of lengths ${[...widths].join(', ')}`),
    ...names(figure.rowNames, frame, cells.length),
    ...names(figure.columnNames, frame, width),
    ...unless(!Array.isArray(edited) || edited.length === cells.length, 'edits another matrix'),
  ];
}
