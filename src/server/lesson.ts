/** A lesson as its page shows it: what a teacher wrote, and what the tables of the lab say. */
import { readFileSync } from 'node:fs';
import { defaults, type Values } from '../../sims/contract/parameters.ts';
import { columnsOf } from '../../sims/contract/frame.ts';
import type { Question } from '../labs/contract/guide.ts';
import type { Listed, Shown } from '../labs/contract/shown.ts';
import { translated } from '../labs/contract/translated.ts';
import { filled, type Numbers, type Reading } from '../atlas/teach/lesson.ts';
import { lessonWords, type LessonWords } from '../atlas/teach/lesson-words.ts';
import { lessons } from '../atlas/teach/lessons/index.ts';
import { valueName } from '../charts/knob-names.ts';
import { told } from '../page/sentence.ts';
import { number } from '../../sims/contract/numbers.ts';
import { pairsOf } from '../runner/address.ts';
import { write, type Pair } from '../runner/query.ts';
import type { Language } from '../text/index.ts';
import { shownExperiment, shownTechnique } from './labs.ts';
import { posterData } from './posters.ts';

/** What the runs say for each lesson; a test plays them again. */
export const numbersOfLessons = (): Readonly<Record<string, Numbers>> =>
  JSON.parse(readFileSync('src/atlas/teach/numbers.json', 'utf8')) as Record<string, Numbers>;

const letters = 'ABCDEFGH';

/** A state of the lab, in words and as an address. */
export interface Setting {
  readonly text: string;
  /** What follows the question mark. */
  readonly search: string;
}

export interface LessonBet {
  readonly question: string;
  readonly because: string;
  readonly outcomes: readonly {
    readonly letter: string;
    readonly text: string;
    /** What happens at the default seed. */
    readonly comes: boolean;
  }[];
  readonly search: string;
}

export interface LessonAsk {
  readonly question: string;
  readonly settings: readonly Setting[];
  /** What the numbers are called in the lab. */
  readonly read: readonly string[];
  readonly answer: string;
}

export interface LessonPage extends Omit<Listed, 'load'> {
  /** 'moe/balancing' */
  readonly lab: string;
  /** The technique's. */
  readonly title: string;
  readonly hook: string;
  readonly notice: string;
  /** The scenario that shows it. */
  readonly show: string;
  /** What the lab says as it opens, and at the end of that scenario. */
  readonly opens: string;
  readonly shows: string;
  readonly bets: readonly LessonBet[];
  readonly scenarios: readonly string[];
  /** How many steps the guided tour has. */
  readonly tour: number;
  readonly questions: readonly Question[];
  readonly departures: readonly string[];
  readonly paper: readonly {
    readonly what: string;
    readonly published: string;
    readonly source: string;
    readonly here: string;
  }[];
  readonly asks: readonly LessonAsk[];
}

/** @throws Error for a lab that has no lesson */
export async function lessonPage(
  technique: string,
  name: string,
  lang: Language,
): Promise<LessonPage> {
  const lab = `${technique}/${name}`;
  const lesson = lessons[lab];
  const said = numbersOfLessons()[lab];
  const { experiment: english, words: chinese } = await shownExperiment(technique, name, lang);
  const shown = translated(english, chinese);
  const words = lessonWords[lang];
  const { title, experiments } = await shownTechnique(technique, lang);
  const listed = experiments.find((one) => one.name === name);
  if (!listed) throw new Error(`lessonPage requires a lab, got ${lab}`);
  const { claims, guide } = shown;
  const poster = posterData(lab);
  const opens = told(shown, poster.frame, defaults(shown.knobs.parameters), number);
  const template = claims.sentences[said.sentence.name];
  const bets = Object.entries(claims.bets).map(([key, bet]) => ({
    question: bet.question,
    because: bet.because,
    outcomes: Object.entries(bet.outcomes).map(([outcome, text], i) => {
      return { letter: letters[i], text, comes: said.bets[key] === outcome };
    }),
    search: write([
      ['v', '1'],
      ['bet', key],
    ]),
  }));
  return {
    lab,
    title,
    ...listed,
    hook: lesson.hook[lang],
    notice: lesson.notice[lang],
    show: claims.scenarios[lesson.show].label,
    opens: opens.map(({ text }) => text).join(''),
    shows: filled(template, said.sentence.numbers),
    bets,
    scenarios: Object.values(claims.scenarios).map(({ label }) => label),
    tour: guide.tour.length,
    questions: guide.questions,
    departures: guide.departures,
    paper: Object.entries(claims.paper).flatMap(([key, { what, published, source, unit = '' }]) =>
      said.paper[key] === undefined
        ? []
        : [{ what, published, source, here: `${said.paper[key]} ${unit}`.trim() }],
    ),
    asks: lesson.asks.map(({ question, reads, answer }, i) => ({
      question: question[lang],
      settings: distinct(Object.values(reads).map((one) => settingOf(shown, one, words))),
      read: distinct(Object.values(reads).map((one) => readOf(shown, one, poster.frame))),
      answer: filled(answer[lang], said.reads[i]),
    })),
  };
}

const distinct = <T extends string | Setting>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

/** What a reading is called in the lab. */
function readOf(shown: Shown, { path }: Reading, frame: Parameters<typeof columnsOf>[1]): string {
  const column = columnsOf(shown.frame, frame).find((one) => one.path === path);
  if (!column) throw new Error(`readOf requires a metric, got ${path}`);
  const { metric, lane } = column;
  return lane ? `${metric.label} · ${lane.label}` : metric.label;
}

/** The settings of a reading, by the names that the knobs have. */
export function settingOf(
  { knobs, claims }: Shown,
  { set = {}, scenario, step }: Reading,
  words: LessonWords,
): Setting {
  const changed = Object.entries(set).map(([knob, value]) => {
    const parameter = knobs.parameters[knob];
    return words.set(parameter.label, valueName(parameter, value));
  });
  const initial = defaults(knobs.parameters);
  const given = scenario === undefined ? set : claims.scenarios[scenario].values;
  const start =
    scenario === undefined
      ? changed.join(words.between) || words.asItOpens
      : words.claim(claims.scenarios[scenario].label);
  const length = knobs.length({ ...initial, ...given } as Values); // scenarios name knobs' values only
  const values: Values = { ...initial, ...set };
  const at = length === 1 ? undefined : (step ?? length - 1);
  const [version, ...rest] = pairsOf(knobs, { values, interventions: [], step: at });
  const named: Pair[] = scenario === undefined ? [] : [['scenario', scenario]];
  // As the transport counts: from 1.
  const place = step === undefined ? words.atEnd : words.atStep(step + 1);
  return {
    text: length === 1 ? start : `${start}${words.between}${place}`,
    search: write([version ?? ['v', '1'], ...named, ...rest]),
  };
}
