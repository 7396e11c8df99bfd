/** The exercises of a lab as its lesson shows them, with the addresses that open the editor on them. */
import { readFileSync } from 'node:fs';
import { columnsOf } from '../../sims/contract/frame.ts';
import { number } from '../../sims/contract/numbers.ts';
import { defaults, type Values } from '../../sims/contract/parameters.ts';
import {
  changedText,
  type Carried,
  type Difference,
  type Exercise,
  type Found,
} from '../atlas/exercises/exercise.ts';
import { exercises } from '../atlas/exercises/index.ts';
import { lessonWords, type LessonWords } from '../atlas/teach/lesson-words.ts';
import { fragmentOf, packed } from '../edit/share.ts';
import { translated } from '../labs/contract/translated.ts';
import type { Shown } from '../labs/contract/shown.ts';
import { pairsOf } from '../runner/address.ts';
import { write } from '../runner/query.ts';
import type { Language } from '../text/index.ts';
import { textOf } from './files.ts';
import { shownExperiment } from './labs.ts';
import { posterData } from './posters.ts';

/** Most tests that are told by name. */
const mostNames = 4;

export interface ShownExercise {
  readonly kind: Exercise['kind'];
  readonly ask: string;
  readonly hint: string;
  readonly file: string;
  /** What follows the address of the lab: the settings, and the file as the exercise begins. */
  readonly start: string;
  /** The same with the change that the answer speaks of; of a fault to mend, none. */
  readonly end?: string;
  /** What is taken out and what comes in its place, as the answer has it. */
  readonly was: string;
  readonly is: string;
  /** What comes of the wrong version. */
  readonly happens: string;
  readonly tests: readonly string[];
  readonly failing: string;
  readonly because: string;
  readonly story?: string;
  readonly source?: { readonly name: string; readonly url: string };
}

/** What comes of each change; a test plays them again. */
export const foundOf = (lab: string): readonly Found[] =>
  (JSON.parse(readFileSync('src/atlas/exercises/found.json', 'utf8')) as Record<string, Found[]>)[
    lab
  ] ?? [];

/** The fragment that opens the file with the exercise's change in it, which then waits for *Run*. */
async function fragmentWith(exercise: Exercise): Promise<string> {
  const path = `sims/${exercise.file}`;
  const text = textOf(path);
  return fragmentOf(path, await packed(path, text, changedText(exercise, text)));
}

/** What a class link can carry of a lab: the changes of its exercises. */
export const carriedOf = (lab: string, lang: Language): Promise<readonly Carried[]> =>
  Promise.all(
    (exercises[lab] ?? []).map(async (exercise) => {
      const { kind, ask, set } = exercise;
      const fragment = await fragmentWith(exercise);
      return { kind, ask: ask[lang], ...(set && { set }), fragment };
    }),
  );

/** None for a lab without any. */
export async function exercisesOf(
  technique: string,
  name: string,
  lang: Language,
): Promise<readonly ShownExercise[]> {
  const lab = `${technique}/${name}`;
  const own = exercises[lab] ?? [];
  if (own.length === 0) return [];
  const { experiment, words } = await shownExperiment(technique, name, lang);
  const shown = translated(experiment, words);
  const found = foundOf(lab);
  return Promise.all(own.map((one, i) => shownOf(one, found[i], shown, lab, lang)));
}

async function shownOf(
  exercise: Exercise,
  { fails, ...found }: Found,
  shown: Shown,
  lab: string,
  lang: Language,
): Promise<ShownExercise> {
  const { kind, ask, hint, file, right, wrong, because, set } = exercise;
  const words = lessonWords[lang];
  const values: Values = { ...defaults(shown.knobs.parameters), ...set };
  const pairs = set ? pairsOf(shown.knobs, { values, interventions: [] }) : [];
  const search = pairs.length > 0 ? `?${write(pairs)}` : '';
  const whole = `${search}${fragmentOf(`sims/${file}`)}`;
  const changed = `${search}${await fragmentWith(exercise)}`;
  return {
    kind,
    file,
    ask: ask[lang],
    hint: hint[lang],
    start: kind === 'mend' ? changed : whole,
    ...(kind === 'break' && { end: changed }),
    was: kind === 'mend' ? wrong : right,
    is: kind === 'mend' ? right : wrong,
    happens: happeningOf(found, shown, lab, lang),
    tests: fails.slice(0, mostNames),
    failing: fails.length > 0 ? words.testsFail(number(fails.length, 0)) : words.noTest,
    because: because[lang],
    ...(exercise.kind === 'mend' && { story: exercise.story[lang], source: exercise.source }),
  };
}

/** Where the runs part, and what becomes of the metric that tells most. */
function happeningOf(
  { parts, watched }: Omit<Found, 'fails'>,
  shown: Shown,
  lab: string,
  lang: Language,
): string {
  if (!parts) return '';
  const words = lessonWords[lang];
  const of = (
    { step, path, changed, original }: Difference,
    say: LessonWords['parting'],
  ): string => {
    const { frame } = posterData(lab);
    const column = columnsOf(shown.frame, frame).find((one) => one.path === path);
    const at = number(step + 1, 0); // as the transport counts
    if (!column) return words.partingDrawn(at);
    const { metric, lane } = column;
    return say(at, lane ? `${metric.label} · ${lane.label}` : metric.label, changed, original);
  };
  const isSame = watched?.step === parts.step && watched.path === parts.path;
  const later = watched && !isSame ? [of(watched, words.watched)] : [];
  return [of(parts, words.parting), ...later].join(words.nextSentence);
}
