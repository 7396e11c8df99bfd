/** What must be true of the frames of any run. */
import { isDeepStrictEqual } from 'node:util';
import {
  at,
  columnsOf,
  isRecord,
  numberAt,
  type AnyFrame,
  type Plain,
} from '../../sims/contract/frame.ts';
import type { Values } from '../../sims/contract/parameters.ts';
import type { BarsFigure, Figure } from '../../src/labs/contract/figures.ts';
import type { Shown } from '../../src/labs/contract/shown.ts';
import type { Complaints } from './tables.ts';

const unless = (holds: boolean, complaint: string): Complaints => (holds ? [] : [complaint]);

export function aboutFrame(experiment: Shown, frame: AnyFrame, values: Values): Complaints {
  const { sentences, say } = experiment.claims;
  const figures = Object.entries(experiment.figures);
  const shown = figures.filter(([, figure]) => figure.shown?.(values, frame) ?? true);
  const count = (place: string): number => shown.filter(([, one]) => one.place === place).length;
  const said = say?.(frame, values) ?? Object.keys(sentences)[0];
  const equations = Object.values(experiment.guide.equations);
  const terms = equations.flatMap((equation) => Object.entries(equation.terms));
  const columns = columnsOf(experiment.frame, frame);
  return [
    ...unless(isDeepStrictEqual(structuredClone(frame), frame), 'not plain data'),
    ...Object.keys(experiment.frame.metrics).flatMap((key) =>
      unless(
        columns.some(({ path }) => path.split('.')[0] === key),
        `metric ${key} has no lane`,
      ),
    ),
    ...columns.flatMap(({ path }) =>
      unless(
        Number.isFinite(numberAt(frame, path)),
        `metric ${path} is ${String(at(frame, path))}`,
      ),
    ),
    ...unless(count('chart') <= 4, `${count('chart')} charts at once`),
    ...shown.flatMap(([name, figure]) =>
      aboutShape(figure, frame, values).map((complaint) => `figure ${name}: ${complaint}`),
    ),
    ...unless(said in sentences, `says ${said}`),
    ...Object.values(sentences).flatMap((sentence) => aboutSentence(sentence, frame)),
    ...terms.flatMap(([key, term]) => {
      const value = term.value?.(frame, values);
      const isSaid = typeof value === 'string' ? value !== '' : Number.isFinite(value ?? 0);
      return unless(isSaid, `term ${key} is ${value}`);
    }),
  ];
}

/** {path} is a number or a text of the frame. */
function aboutSentence(sentence: string, frame: AnyFrame): Complaints {
  const names = [...sentence.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return names.flatMap((name) =>
    unless(['number', 'string'].includes(typeof at(frame, name)), `a sentence names {${name}}`),
  );
}

const isNumbers = (value: Plain | undefined): value is readonly number[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'number');

const isTexts = (value: Plain | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** All places that a path stands for: one a lane where it has lanes. */
function placesOf(frame: AnyFrame, path: string): string[] {
  const value = at(frame, path);
  return isRecord(value) ? Object.keys(value).map((lane) => `${path}.${lane}`) : [path];
}

/** Complains unless all these are arrays of numbers of one length. */
function together(frame: AnyFrame, paths: readonly string[]): Complaints {
  const all = paths.flatMap((path) => placesOf(frame, path));
  const wrong = all.filter((path) => !isNumbers(at(frame, path)));
  if (wrong.length > 0) return wrong.map((path) => `${path} is no list of numbers`);
  const lengths = new Set(all.map((path) => (at(frame, path) as readonly number[]).length));
  return unless(lengths.size <= 1, `${all.join(', ')} have lengths ${[...lengths].join(', ')}`);
}

const areNumbers = (frame: AnyFrame, paths: readonly string[]): Complaints =>
  paths
    .flatMap((path) => placesOf(frame, path))
    .flatMap((path) => unless(!Number.isNaN(numberAt(frame, path)), `${path} is no number`));

function names(
  given: readonly string[] | string | undefined,
  frame: AnyFrame,
  length: number,
): Complaints {
  if (given === undefined) return [];
  const found = typeof given === 'string' ? at(frame, given) : given;
  if (!isTexts(found)) return [`${String(given)} is no list of names`];
  return unless(found.length === length, `${found.length} names for ${length}`);
}

function aboutShape(figure: Figure, frame: AnyFrame, values: Values): Complaints {
  switch (figure.kind) {
    case 'lines':
      return areNumbers(frame, [figure.x, figure.y].flat());
    case 'curves': {
      const { x, y = [], at: now, published = [] } = figure;
      const lists = typeof y === 'string' ? [y] : y.flatMap((c) => [c.values, c.low, c.high]);
      const paths = [x, ...lists].filter((path) => path !== undefined);
      return [
        ...together(frame, paths),
        ...unless(paths.length + published.length > 0, 'no curve'),
        ...areNumbers(frame, now === undefined ? [] : [now]),
      ];
    }
    case 'bars':
      return aboutBars(figure, frame, values);
    case 'scatter':
      return figure.series.flatMap(({ x, y, names: key }) => {
        const points = at(frame, x);
        const length = isNumbers(points) ? points.length : 0;
        return [...together(frame, [x, y]), ...names(key, frame, length)];
      });
    case 'heat':
      return aboutHeat(figure, frame, values);
    case 'runs':
      return figure.lanes.flatMap((lane) => [
        ...areNumbers(frame, [`${figure.x}.${lane}`, `${figure.y}.${lane}`]),
        ...figure
          .named(lane, values)
          .flatMap((knob) =>
            unless(figure.turned.includes(knob), `${knob} names and is not turned`),
          ),
      ]);
  }
}

function aboutBars(figure: BarsFigure, frame: AnyFrame, values: Values): Complaints {
  const { of = [], series = [], fair, edits, published = [] } = figure;
  const lists = series.map((one) => one.values);
  const first = lists.length > 0 ? at(frame, placesOf(frame, lists[0])[0]) : undefined;
  const lanes = [of].flat().map((key) => placesOf(frame, key).length);
  const ofPaper = Math.max(0, ...published.map((bars) => bars.values.length));
  const ofFrame = isNumbers(first) ? first.length : (figure.lanes?.length ?? lanes[0]);
  const length = ofFrame ?? ofPaper;
  const list = edits === undefined ? undefined : values[edits];
  return [
    ...together(frame, lists),
    ...areNumbers(frame, [of].flat()),
    ...unless(length > 0 || lists.length > 0, 'no bars'),
    ...names(figure.names, frame, length),
    ...(typeof fair?.value === 'string' ? areNumbers(frame, [fair.value]) : []),
    ...published.flatMap(({ label, values: bars }) =>
      unless(bars.length <= length, `${bars.length} published values of ${label} for ${length}`),
    ),
    ...unless(!Array.isArray(list) || list.length === length, `edits a list of other length`),
  ];
}

function aboutHeat(figure: Figure & { kind: 'heat' }, frame: AnyFrame, values: Values): Complaints {
  const cells = at(frame, figure.values);
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
