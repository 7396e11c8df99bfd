/** What must be true of an experiment's tables before anything runs. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Experiment, Intervention } from '../../sims/contract.ts';
import { check, describe } from '../../sims/parsing.ts';
import { ownFlags } from '../../src/cli/arguments.ts';
import { reserved } from '../../src/runner/address.ts';

/** Says what is wrong; nothing where all is well. */
export type Complaints = readonly string[];

const unless = (holds: boolean, complaint: string): Complaints => (holds ? [] : [complaint]);

export function aboutTables(technique: string, experiment: Experiment): Complaints {
  return [
    ...aboutWords(experiment),
    ...aboutKnobs(experiment),
    ...aboutFigures(experiment),
    ...aboutScenarios(experiment),
    ...aboutBets(experiment),
    ...aboutTour(experiment),
    ...aboutEquations(technique, experiment),
  ];
}

function aboutWords(experiment: Experiment): Complaints {
  const { question, claim, tab, sentences, departures, questions, paper } = experiment;
  const texts = [question, claim, tab, ...Object.values(sentences), ...departures];
  const asked = questions.flatMap((q) => [q.question, q.answer]);
  const published = paper.flatMap((row) => [row.what, row.published, row.source]);
  return [
    ...unless(
      [...texts, ...asked, ...published].every((t) => t.trim() !== ''),
      'an empty text',
    ),
    ...unless(Object.keys(sentences).length > 0, 'no sentence'),
    ...unless(departures.length > 0, 'no departure'),
  ];
}

function aboutKnobs({ parameters, metrics, pace, repeat }: Experiment): Complaints {
  const names = Object.keys(parameters);
  const inView = names.filter((name) => name !== 'seed' && !parameters[name].more);
  const taken = [...reserved, ...ownFlags];
  const repeated = repeat ? [...repeat.of, repeat.against] : [];
  return [
    ...unless(inView.length <= 5, `${inView.length} knobs in view`),
    ...unless(pace > 0, `pace ${pace}`),
    ...names.flatMap((name) => [
      ...unless(/^[a-z][A-Za-z0-9]*$/.test(name), `knob ${name} is no plain name`),
      ...unless(!taken.includes(name), `knob ${name} has a reserved name`),
      ...unless(parameters[name].label.trim() !== '', `knob ${name} has no label`),
    ]),
    ...repeated.flatMap((key) => unless(key in metrics, `repeat of ${key}, which is no metric`)),
  ];
}

function aboutFigures({ figures, metrics, parameters }: Experiment): Complaints {
  return figures.flatMap((figure, i) => {
    const keys = figure.kind === 'lines' ? [figure.x, ...figure.y] : [];
    const knob = 'edits' in figure && figure.edits !== undefined ? figure.edits : undefined;
    const edited = knob === undefined ? undefined : parameters[knob]?.kind;
    const fits = edited === (figure.kind === 'bars' ? 'numbers' : 'matrix');
    return [
      ...keys.flatMap((key) => unless(key in metrics, `figure ${i}: ${key} is no metric`)),
      ...unless(knob === undefined || fits, `figure ${i} edits ${knob}, which is ${edited}`),
      ...unless(figure.title.trim() !== '', `figure ${i} has no title`),
    ];
  });
}

function aboutScenarios(experiment: Experiment): Complaints {
  return experiment.scenarios.flatMap(({ label, values, interventions = [] }) => [
    ...aboutValues(experiment, values, `scenario "${label}"`),
    ...interventions.flatMap((i) => aboutIntervention(experiment, i, `scenario "${label}"`)),
  ]);
}

function aboutValues({ parameters }: Experiment, values: object, where: string): Complaints {
  return Object.entries(values).flatMap(([name, value]) => {
    if (!Object.hasOwn(parameters, name)) return [`${where}: ${name} is no knob`];
    const problem = check(parameters[name], value);
    return problem ? [`${where}: ${name} ${describe(problem)}`] : [];
  });
}

function aboutIntervention(experiment: Experiment, i: Intervention, where: string): Complaints {
  const { step, knob, value } = i;
  return [
    ...aboutValues(experiment, { [knob]: value }, where),
    ...unless(experiment.parameters[knob]?.live === true, `${where}: ${knob} is not live`),
    ...unless(Number.isInteger(step) && step >= 0, `${where}: step ${step}`),
  ];
}

function aboutBets(experiment: Experiment): Complaints {
  return experiment.bets.flatMap(({ question, outcomes, before, change }) => [
    ...unless(outcomes.length >= 3, `bet "${question}" has ${outcomes.length} outcomes`),
    ...unless(new Set(outcomes).size === outcomes.length, `bet "${question}" says a thing twice`),
    ...unless(Object.keys(change).length > 0, `bet "${question}" changes nothing`),
    ...aboutValues(experiment, before, `bet "${question}"`),
    ...aboutValues(experiment, change, `bet "${question}"`),
  ]);
}

const places = ['transport', 'bet', 'scenarios', 'strip'];

function aboutTour({ tour, parameters, figures }: Experiment): Complaints {
  return [
    ...unless(tour.length >= 6 && tour.length <= 9, `a tour of ${tour.length} steps`),
    ...tour.flatMap(({ text, look, done }, i) => {
      const words = text.trim().split(/\s+/).length;
      const [kind, name = ''] = look.split(':');
      const seen =
        places.includes(look) ||
        (kind === 'knob' && Object.hasOwn(parameters, name)) ||
        (kind === 'figure' && /^\d+$/.test(name) && Number(name) < figures.length);
      const knob = 'knob' in done ? done.knob : undefined;
      return [
        ...unless(words <= 40, `tour ${i + 1} has ${words} words`),
        ...unless(seen, `tour ${i + 1} looks at ${look}`),
        ...unless(
          knob === undefined || Object.hasOwn(parameters, knob),
          `tour ${i + 1}: ${knob} is no knob`,
        ),
      ];
    }),
  ];
}

function aboutEquations(technique: string, experiment: Experiment): Complaints {
  return experiment.equations.flatMap(({ name, tex, code, terms }) => {
    const marked = [...tex.matchAll(/\\term\{([^}]*)\}/g)].map(([, key]) => key);
    const source = functionNamed(technique, code);
    return [
      ...marked.flatMap((key) => unless(key in terms, `${name}: no term ${key}`)),
      ...unless(source !== undefined, `${name}: no ${code}`),
      ...Object.entries(terms).flatMap(([key, { knob, figure, line }]) => [
        ...unless(marked.includes(key), `${name}: ${key} is not in the equation`),
        ...unless(
          knob === undefined || Object.hasOwn(experiment.parameters, knob),
          `${name}: ${knob} is no knob`,
        ),
        ...unless((figure ?? 0) < experiment.figures.length, `${name}: no figure ${figure}`),
        ...unless(line === undefined || !!source?.includes(line), `${name}: no line "${line}"`),
      ]),
    ];
  });
}

/** The text of 'balance.ts#updateBias', from its name to the end of the file. */
function functionNamed(technique: string, code: string): string | undefined {
  const [file, name] = code.split('#');
  const path = fileURLToPath(new URL(`../../sims/${technique}/${file}`, import.meta.url));
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const start = text.search(new RegExp(`export (async )?(function\\*?|const|class) ${name}\\b`));
  return start < 0 ? undefined : text.slice(start);
}
