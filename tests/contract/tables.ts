/** What must be true of an experiment's tables before anything runs. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, describe } from '../../sims/contract/check.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';
import { ownFlags } from '../../src/cli/arguments.ts';
import { codeOf } from '../../src/labs/contract/guide.ts';
import type { Shown } from '../../src/labs/contract/shown.ts';
import { reservedNames } from '../../src/labs/contract/translated.ts';
import { reserved } from '../../src/runner/address.ts';

/** Says what is wrong; nothing where all is well. */
export type Complaints = readonly string[];

const unless = (holds: boolean, complaint: string): Complaints => (holds ? [] : [complaint]);

export function aboutTables(technique: string, experiment: Shown): Complaints {
  return [
    ...aboutWords(experiment),
    ...aboutNames(experiment),
    ...aboutKnobs(experiment),
    ...aboutFigures(experiment),
    ...aboutScenarios(experiment),
    ...aboutBets(experiment),
    ...aboutTour(experiment),
    ...aboutEquations(technique, experiment),
  ];
}

function aboutWords({ claims, guide }: Shown): Complaints {
  const { sentences, paper } = claims;
  const asked = guide.questions.flatMap((q) => [q.question, q.answer]);
  const published = Object.values(paper).flatMap((row) => [row.what, row.published, row.source]);
  const all = [...Object.values(sentences), ...guide.departures, ...asked, ...published];
  return [
    ...unless(
      all.every((text) => text.trim() !== ''),
      'an empty text',
    ),
    ...unless(Object.keys(sentences).length > 0, 'no sentence'),
    ...unless(guide.departures.length > 0, 'no departure'),
  ];
}

/** Integer-like keys would be put in another order; some names mean something to a translator. */
function aboutNames({ frame, figures, claims, guide }: Shown): Complaints {
  const { scenarios, bets, paper, sentences } = claims;
  const equations = Object.values(guide.equations);
  const records = [figures, scenarios, bets, paper, guide.equations, sentences, frame.lanes ?? {}];
  const outcomes = Object.values(bets).map((bet) => bet.outcomes);
  const terms = equations.map((equation) => equation.terms);
  return [...records, ...outcomes, ...terms].flatMap((record) =>
    Object.keys(record).flatMap((name) =>
      unless(/^[a-z][A-Za-z0-9]*$/.test(name) && !reservedNames.includes(name), `the name ${name}`),
    ),
  );
}

function aboutKnobs({ knobs, claims, frame, pace }: Shown): Complaints {
  const { parameters } = knobs;
  const names = Object.keys(parameters);
  const inView = names.filter((name) => name !== 'seed' && !parameters[name].more);
  const taken = [...reserved, ...ownFlags];
  const { of = [], against } = claims.repeat ?? {};
  const repeated = [...of, ...(against === undefined ? [] : [against])];
  return [
    ...unless(inView.length <= 5, `${inView.length} knobs in view`),
    ...unless(pace > 0, `pace ${pace}`),
    ...names.flatMap((name) => [
      ...unless(/^[a-z][A-Za-z0-9]*$/.test(name), `knob ${name} is no plain name`),
      ...unless(!taken.includes(name), `knob ${name} has a reserved name`),
      ...unless(parameters[name].label.trim() !== '', `knob ${name} has no label`),
    ]),
    ...repeated.flatMap((path) =>
      unless(path.split('.')[0] in frame.metrics, `repeat of ${path}, which is no metric`),
    ),
    ...unless(repeated.length === 0 || 'seed' in parameters, 'repeats what draws nothing'),
  ];
}

function aboutFigures({ figures, frame, knobs }: Shown): Complaints {
  return Object.entries(figures).flatMap(([name, figure]) => {
    const isOfMetrics = figure.kind === 'lines' || figure.kind === 'runs';
    const paths = isOfMetrics ? [figure.x, figure.y].flat() : [];
    const knob = 'edits' in figure && figure.edits !== undefined ? figure.edits : undefined;
    const edited = knob === undefined ? undefined : knobs.parameters[knob]?.kind;
    const fits = edited === (figure.kind === 'bars' ? 'numbers' : 'matrix');
    const lanes = 'lanes' in figure ? (figure.lanes ?? []) : [];
    return [
      ...paths.flatMap((path) =>
        unless(path.split('.')[0] in frame.metrics, `figure ${name}: ${path} is no metric`),
      ),
      ...lanes.flatMap((lane) =>
        unless(lane in (frame.lanes ?? {}), `figure ${name}: ${lane} is no lane`),
      ),
      ...unless(knob === undefined || fits, `figure ${name} edits ${knob}, which is ${edited}`),
      ...unless(figure.title.trim() !== '', `figure ${name} has no title`),
    ];
  });
}

function aboutScenarios(experiment: Shown): Complaints {
  const { scenarios } = experiment.claims;
  return Object.entries(scenarios).flatMap(([name, { values, interventions = [] }]) => [
    ...aboutValues(experiment, values, `scenario ${name}`),
    ...interventions.flatMap((i) => aboutIntervention(experiment, i, `scenario ${name}`)),
  ]);
}

function aboutValues({ knobs }: Shown, values: object, where: string): Complaints {
  return Object.entries(values).flatMap(([name, value]) => {
    if (!Object.hasOwn(knobs.parameters, name)) return [`${where}: ${name} is no knob`];
    const problem = check(knobs.parameters[name], value);
    return problem ? [`${where}: ${name} ${describe(problem)}`] : [];
  });
}

function aboutIntervention(experiment: Shown, i: Intervention, where: string): Complaints {
  const { step, knob, value } = i;
  return [
    ...aboutValues(experiment, { [knob]: value }, where),
    ...unless(experiment.knobs.parameters[knob]?.live === true, `${where}: ${knob} is not live`),
    ...unless(Number.isInteger(step) && step >= 0, `${where}: step ${step}`),
  ];
}

function aboutBets(experiment: Shown): Complaints {
  return Object.entries(experiment.claims.bets).flatMap(([name, { outcomes, before, change }]) => {
    const texts = Object.values(outcomes);
    return [
      ...unless(texts.length >= 3, `bet ${name} has ${texts.length} outcomes`),
      ...unless(new Set(texts).size === texts.length, `bet ${name} says a thing twice`),
      ...unless(Object.keys(change).length > 0, `bet ${name} changes nothing`),
      ...aboutValues(experiment, before, `bet ${name}`),
      ...aboutValues(experiment, change, `bet ${name}`),
    ];
  });
}

function aboutTour({ guide, knobs, figures }: Shown): Complaints {
  const { tour } = guide;
  return [
    ...unless(tour.length >= 6 && tour.length <= 9, `a tour of ${tour.length} steps`),
    ...tour.flatMap(({ text, look, done }, i) => {
      const words = text.trim().split(/\s+/).length;
      const [kind, name = ''] = look.split(':');
      const there =
        (kind !== 'knob' || Object.hasOwn(knobs.parameters, name)) &&
        (kind !== 'figure' || Object.hasOwn(figures, name));
      const knob = 'knob' in done ? done.knob : 'changed' in done ? done.changed : undefined;
      return [
        ...unless(words <= 40, `tour ${i + 1} has ${words} words`),
        ...unless(there, `tour ${i + 1} looks at ${look}`),
        ...unless(
          knob === undefined || Object.hasOwn(knobs.parameters, knob),
          `tour ${i + 1}: ${knob} is no knob`,
        ),
      ];
    }),
  ];
}

function aboutEquations(technique: string, experiment: Shown): Complaints {
  const { guide, knobs, figures } = experiment;
  return Object.entries(guide.equations).flatMap(([name, { tex, code, terms, with: values }]) => {
    const marked = [...tex.matchAll(/\\term\{([^}]*)\}/g)].map(([, key]) => key);
    const source = functionNamed(technique, code);
    return [
      ...marked.flatMap((key) => unless(key in terms, `${name}: no term ${key}`)),
      ...unless(source !== undefined, `${name}: no ${code}`),
      ...aboutValues(experiment, values ?? {}, `equation ${name}`),
      ...Object.entries(terms).flatMap(([key, { label, knob, figure, line, value }]) => [
        ...unless(knob !== undefined || !!value, `${name}: ${key} has neither knob nor value`),
        ...unless(!!label || knob !== undefined, `${name}: ${key} has no label`),
        ...unless(marked.includes(key), `${name}: ${key} is not in the equation`),
        ...unless(
          knob === undefined || Object.hasOwn(knobs.parameters, knob),
          `${name}: ${knob} is no knob`,
        ),
        ...unless(
          figure === undefined || Object.hasOwn(figures, figure),
          `${name}: no figure ${figure}`,
        ),
        ...unless(line === undefined || !!source?.includes(line), `${name}: no line "${line}"`),
      ]),
    ];
  });
}

/** The text of 'balance.ts#updateBias' or 'math/vector.ts#softmax', from its name to the file's end. */
function functionNamed(technique: string, code: string): string | undefined {
  const [file, name] = codeOf(technique, code);
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const start = text.search(new RegExp(`export (async )?(function\\*?|const|class) ${name}\\b`));
  return start < 0 ? undefined : text.slice(start);
}
