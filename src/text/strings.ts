/**
 * Every English text in the tables of a technique. The English text itself is the key of its
 * translation: whoever changes a sentence in sims/ is told by a test which translation is stale.
 */
import type { Experiment, Technique } from '$sims/contract.ts';
import type { Figure } from '$sims/figures.ts';
import type { Parameter } from '$sims/parameters.ts';

/** Without duplicates, in order of appearance. */
export function stringsOf({ title, summary, experiments }: Technique): string[] {
  const all = [title, summary, ...Object.values(experiments).flatMap(ofExperiment)];
  return [...new Set(all.filter((text) => text !== undefined && hasWords(text)))] as string[];
}

/** Numbers, symbols and single letters need no translation. */
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

type Texts = readonly (string | undefined)[];

function ofExperiment(experiment: Experiment): Texts {
  const { question, claim, tab, departures, repeat } = experiment;
  return [
    question,
    claim,
    tab,
    ...Object.values(experiment.parameters).flatMap(ofParameter),
    ...Object.values(experiment.metrics).flatMap((metric) => [metric?.label, metric?.unit]),
    ...experiment.figures.flatMap(ofFigure),
    ...Object.values(experiment.sentences),
    ...experiment.scenarios.map(({ label }) => label),
    ...experiment.bets.flatMap((bet) => [bet.question, ...bet.outcomes, bet.because]),
    ...experiment.paper.flatMap(({ what, published, unit, note }) => [what, published, unit, note]),
    ...experiment.equations.flatMap(({ name, terms }) => [
      name,
      ...Object.values(terms).map(({ label }) => label),
    ]),
    ...experiment.tour.map(({ text }) => text),
    ...experiment.questions.flatMap(({ question: asked, answer }) => [asked, answer]),
    ...departures,
    repeat?.label,
  ];
}

const ofParameter = (parameter: Parameter): Texts => [
  parameter.label,
  parameter.hint,
  parameter.unit,
  ...(parameter.kind === 'choice' ? Object.values(parameter.options) : []),
];

function ofFigure(figure: Figure<Record<string, unknown>>): Texts {
  const { title, caption, unit } = figure;
  const common = [title, caption, unit];
  switch (figure.kind) {
    case 'lines':
      return [...common, figure.xAxis?.label, figure.yAxis?.label, ...ofMarks(figure)];
    case 'curves':
    case 'scatter':
      return [
        ...common,
        figure.xAxis?.label,
        figure.yAxis?.label,
        ...ofMarks(figure),
        ...(figure.kind === 'curves' ? figure.y : figure.series).map(({ label }) => label),
      ];
    case 'bars':
      return [
        ...common,
        figure.yAxis?.label,
        figure.fair?.label,
        ...ofMarks(figure),
        ...ofNames(figure.names),
        ...figure.series.map(({ label }) => label),
      ];
    case 'heat':
      return [
        ...common,
        figure.rows,
        figure.columns,
        ...ofNames(figure.rowNames),
        ...ofNames(figure.columnNames),
      ];
  }
}

const ofNames = (names: readonly string[] | string | undefined): Texts =>
  typeof names === 'object' ? names : [];

const ofMarks = ({ marks = [] }: { marks?: readonly { label: string }[] }): Texts =>
  marks.map(({ label }) => label);
