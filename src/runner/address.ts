/**
 * A state of the lab as an address, and back: `v=1&speed=0&at=100:speed=0.1`. Only what differs
 * from the defaults is written, and exactly; what cannot be read is named and its default stands.
 */
import { type Parameters, type Values, defaults, same } from '../../sims/contract/parameters.ts';
import { format, parse } from '../../sims/contract/parsing.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';
import type { Table } from '../../sims/contract/table.ts';
import { readPlace, type AtPlace } from './address-place.ts';
import { lengthen } from './kept.ts';
import { doubled, type Fault, type Notice } from './notice.ts';
import { parse as split, write, type Pair } from './query.ts';
import { expand, type Starts } from './scenario-name.ts';
import { excerpt, formatIntervention, parseIntervention, type Recipe } from './recipe.ts';

export interface State extends Recipe, AtPlace {
  /** A run kept for comparison. */
  readonly pinned?: Recipe;
  /** What it began from, if that was named. */
  readonly scenario?: string;
}

/** Names that no knob may have: the address and the site need them. */
export const reserved: readonly string[] = [
  ...['v', 'at', 'step', 'tab', 'tour', 'open', 'embed', 'present', 'show', 'pin'],
  ...['lock', 'hide', 'bet', 'scenario'],
  'lang', // not used yet: addresses must stay valid when it is
];

const version = '1';
/** Longer addresses are not read: browsers and messengers cut them anyway. */
export const longestAddress = 20_000;
const mostNotices = 20;

/** What follows the question mark; empty for the defaults. */
export const serialise = (table: Table, state: State): string => write(pairsOf(table, state));

/** The names and values of an address; none for the defaults. */
export function pairsOf({ parameters }: Table, state: State): Pair[] {
  const initial = defaults(parameters);
  const pairs = recipePairs(initial, state, '');
  if (state.pinned) pairs.push(['pin', 'true'], ...recipePairs(initial, state.pinned, 'pin.'));
  if (state.step !== undefined) pairs.push(['step', format(state.step)]);
  if (state.tab !== undefined) pairs.push(['tab', state.tab]);
  if (state.tour !== undefined) pairs.push(['tour', format(state.tour)]);
  if (state.open !== undefined) pairs.push(['open', state.open]);
  if (state.embed !== undefined) pairs.push(['embed', format(state.embed)]);
  if (state.present !== undefined) pairs.push(['present', format(state.present)]);
  for (const key of ['show', 'lock', 'hide'] as const) {
    const knobs = state[key];
    if (knobs !== undefined) pairs.push([key, knobs.join(',')]);
  }
  if (state.bet !== undefined) pairs.push(['bet', state.bet]);
  return pairs.length === 0 ? [] : [['v', version], ...pairs];
}

function recipePairs(initial: Values, { values, interventions }: Recipe, prefix: string): Pair[] {
  const changed = Object.keys(initial).filter((name) => !same(values[name], initial[name]));
  return [
    ...changed.map((name): Pair => [prefix + name, format(values[name])]),
    ...interventions.map((i): Pair => [`${prefix}at`, formatIntervention(i)]),
  ];
}

export interface Read {
  readonly state: State;
  readonly notices: readonly Notice[];
}

/**
 * Reads what follows the question mark. Never throws, whatever it is given.
 *
 * @param find what this device keeps under a name
 * @param starts the experiment's scenarios
 */
export function read(
  table: Table,
  search: string,
  find: (name: string) => string | undefined = () => undefined,
  starts: Starts = {},
): Read {
  if (search.length > longestAddress) {
    const got = String(search.length);
    return unread(table, 'address', { requires: 'shorter', max: longestAddress, got });
  }
  const { search: whole, missing } = lengthen(search.replace(/^\?/, ''), find);
  const { state, notices } = readPairs(table, split(whole), starts);
  const absent = missing.map((name): Notice => {
    return { name: shorten(name), problem: { requires: 'device', got: name } };
  });
  return { state, notices: [...absent, ...notices].slice(0, mostNotices) };
}

/** Reads names and values, wherever they were written. */
export function readPairs(table: Table, given: readonly Pair[], starts: Starts = {}): Read {
  const { parameters } = table;
  const { pairs, name: scenario, notices: ofScenario } = expand(given, starts);
  const written = pairs.find(([key]) => key === 'v')?.[1] ?? version;
  if (written !== version)
    return unread(table, 'v', { requires: 'version', got: excerpt(written) });
  const notices: Notice[] = [...ofScenario];
  const belongsToPin = ([key]: Pair): boolean => key.startsWith('pin.');
  const own = pairs.filter((pair) => !belongsToPin(pair) && !site.has(pair[0]));
  const ofPin = pairs.filter(belongsToPin).map(([key, v]): Pair => [key.slice(4), v]);
  const recipe = readRecipe(parameters, own, '', notices);
  const pinned = readRecipe(parameters, ofPin, 'pin.', notices);
  const { pinned: isPinned, ...place } = readPlace(new Map(pairs), parameters, notices);
  const isKnown = (key: string): boolean => site.has(key) || Object.hasOwn(parameters, key);
  notices.push(...doubled(pairs.filter(([key]) => isKnown(key.replace(/^pin\./, '')))));
  return {
    state: {
      ...recipe,
      ...place,
      ...(isPinned ? { pinned } : {}),
      ...(scenario === undefined ? {} : { scenario }),
    },
    notices: notices.slice(0, mostNotices),
  };
}

const unread = ({ parameters }: Table, name: string, problem: Fault): Read => ({
  state: { values: defaults(parameters), interventions: [] },
  notices: [{ name, problem }],
});

/** Keys that are the site's own, not a recipe's. */
const site: ReadonlySet<string> = new Set(reserved.filter((key) => key !== 'at'));

function readRecipe(
  parameters: Parameters,
  pairs: readonly Pair[],
  prefix: string,
  notices: Notice[],
): Recipe {
  // A seed does no harm where nothing is drawn.
  const isIdle = (key: string): boolean => key === 'seed' && !('seed' in parameters);
  const knobs = pairs.filter(([key]) => key !== 'at' && !isIdle(key));
  const { values, refused } = parse(parameters, Object.fromEntries(knobs));
  for (const { name, problem } of refused) notices.push({ name: shorten(prefix + name), problem });
  const interventions: Intervention[] = [];
  for (const [key, typed] of pairs) {
    if (key !== 'at') continue;
    const result = parseIntervention(parameters, typed);
    if ('intervention' in result) interventions.push(result.intervention);
    else notices.push({ name: `${prefix}at`, problem: result.problem });
  }
  return { values, interventions };
}

const shorten = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
