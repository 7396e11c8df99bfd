/** What the part below the fold shows besides the experiment's tables: a file of its own. */
import { terms } from '../atlas/glossary/index.ts';
import { Marker, type Mark } from '../atlas/glossary/mark.ts';
import { shortOf } from '../atlas/glossary/short.ts';
import { codeOf } from '../labs/contract/guide.ts';
import { translated } from '../labs/contract/translated.ts';
import { isOpenTo } from '../sandbox/graph.ts';
import type { Language } from '../text/index.ts';
import { spoken } from './equation-words.ts';
import { equation, symbol, type ShownEquation } from './equations.ts';
import { shownExperiment } from './labs.ts';
import { graphOf } from './sandbox/graph.ts';
import { excerpt } from './sources.ts';
import { tensorsOf } from './tensors.ts';

/** A term of the glossary as a lab page shows it. */
export interface ShownTerm {
  readonly id: string;
  readonly name: string;
  /** What most people say for it. */
  readonly short?: string;
  readonly means: string;
}

/**
 * The terms that a page explains, and where they stand in its running text. They are found while the
 * site is built: a browser gets the few that its page has, and neither the glossary nor the search.
 */
export interface Words {
  /** The marks are places in texts of this language. */
  readonly lang: Language;
  readonly terms: readonly ShownTerm[];
  readonly answers: readonly (readonly Mark[])[];
  readonly departures: readonly (readonly Mark[])[];
}

export interface Explained {
  /** Each equation of an experiment by its name, with its code. */
  readonly equations: Readonly<Record<string, ShownEquation>>;
  readonly words: Words;
}

export async function explained(
  technique: string,
  name: string,
  lang: Language,
): Promise<Explained> {
  const { experiment, words } = await shownExperiment(technique, name, lang);
  const equations = Object.entries(experiment.guide.equations).map(
    ([key, { tex: english, code, terms: marked }]) => {
      const tex = spoken(english, lang);
      const symbols = Object.keys(marked).map((term) => [term, symbol(tex, term)] as const);
      const inTensors = tensorsOf(technique, code);
      const shown: ShownEquation = {
        html: equation(tex),
        symbols: Object.fromEntries(symbols),
        code: { ...excerpt(technique, code), ...openness(technique, name, code) },
        ...(inTensors && { tensors: excerpt(technique, inTensors) }),
      };
      return [key, shown] as const;
    },
  );
  const { questions, departures } = translated(experiment, words).guide;
  return {
    equations: Object.fromEntries(equations),
    words: wordsOf(`${technique}/${name}`, lang, {
      answers: questions.map(({ answer }) => answer),
      departures,
    }),
  };
}

/** Whether the experiment can run with the file of this code changed. */
function openness(technique: string, name: string, code: string): { readonly open?: true } {
  const [file] = codeOf(technique, code);
  const files = graphOf(technique, name)?.files ?? {};
  return Object.hasOwn(files, file) && isOpenTo(file) ? { open: true } : {};
}

interface Running {
  readonly answers: readonly string[];
  readonly departures: readonly string[];
}

/** What is met in this experiment, and what else of its technique, or of none, its texts speak of. */
function wordsOf(lab: string, lang: Language, running: Running): Words {
  const technique = lab.slice(0, lab.indexOf('/') + 1);
  const fits = terms.filter(
    ({ labs, common }) => !common && (!labs || labs.some((one) => one.startsWith(technique))),
  );
  const marker = new Marker(fits, lang);
  const [answers, departures] = [running.answers, running.departures].map((texts) =>
    texts.map((text) => marker.marks(text)),
  );
  const named = new Set([...answers, ...departures].flat().map(([, , id]) => id));
  const shown = fits.filter(({ id, labs }) => named.has(id) || labs?.includes(lab));
  return {
    lang,
    terms: shown.map((term) => {
      return { id: term.id, name: term[lang], short: shortOf(term, lang), means: term.means[lang] };
    }),
    answers,
    departures,
  };
}
