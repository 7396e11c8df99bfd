/**
 * A state of the lab as an address, and back: `v=1&speed=0&at=100:speed=0.1`. Only what differs
 * from the defaults is written, and exactly; what cannot be read is named and its default stands.
 */
import { type Parameters, type Values, defaults, same } from '../../sims/contract/parameters.ts';
import { type Problem } from '../../sims/contract/check.ts';
import { type Refusal, format, parse } from '../../sims/contract/parsing.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';
import type { Table } from '../../sims/contract/table.ts';
import { excerpt, formatIntervention, parseIntervention, type Recipe } from './recipe.ts';

export interface State extends Recipe {
  /** A run kept for comparison. */
  readonly pinned?: Recipe;
  /** Where the playhead is. */
  readonly step?: number;
  /** The part of the page in view; the page knows which there are. */
  readonly tab?: string;
  /** The step of the guided tour, from 1. */
  readonly tour?: number;
  readonly embed?: boolean;
}

/** Which key of the address, and what is wrong with it: to be told, never to be obeyed. */
export type Notice = Refusal;

/** Names that no knob may have: the address and the site need them. */
export const reserved: readonly string[] = [
  ...['v', 'at', 'step', 'tab', 'tour', 'embed', 'pin'],
  ...['present', 'lock', 'hide', 'lang'], // not used yet: addresses must stay valid when they are
];

const version = '1';
/** Longer addresses are not read: browsers and messengers cut them anyway. */
export const longestAddress = 20_000;
const mostNotices = 20;
const longestTab = 40;
const lastStep = 10 ** 9;

/** What follows the question mark; empty for the defaults. */
export function serialise({ parameters }: Table, state: State): string {
  const initial = defaults(parameters);
  const pairs = recipePairs(initial, state, '');
  if (state.pinned) pairs.push(['pin', 'true'], ...recipePairs(initial, state.pinned, 'pin.'));
  if (state.step !== undefined) pairs.push(['step', format(state.step)]);
  if (state.tab !== undefined) pairs.push(['tab', state.tab]);
  if (state.tour !== undefined) pairs.push(['tour', format(state.tour)]);
  if (state.embed !== undefined) pairs.push(['embed', format(state.embed)]);
  if (pairs.length === 0) return '';
  return [['v', version], ...pairs].map(([k, v]) => `${encode(k)}=${encode(v)}`).join('&');
}

type Pair = readonly [key: string, value: string];

function recipePairs(initial: Values, { values, interventions }: Recipe, prefix: string): Pair[] {
  const changed = Object.keys(initial).filter((name) => !same(values[name], initial[name]));
  return [
    ...changed.map((name): Pair => [prefix + name, format(values[name])]),
    ...interventions.map((i): Pair => [`${prefix}at`, formatIntervention(i)]),
  ];
}

/** Reads what follows the question mark. Never throws, whatever it is given. */
export function read(
  { parameters }: Table,
  search: string,
): { readonly state: State; readonly notices: readonly Notice[] } {
  const untouched = { values: defaults(parameters), interventions: [] };
  if (search.length > longestAddress) {
    const problem = lengthProblem(longestAddress, search.length);
    return { state: untouched, notices: [{ name: 'address', problem }] };
  }
  const pairs = decode(search);
  const written = pairs.find(([key]) => key === 'v')?.[1] ?? version;
  if (written !== version) {
    const problem: Problem = { requires: 'integer', min: 1, max: 1, got: excerpt(written) };
    return { state: untouched, notices: [{ name: 'v', problem }] };
  }
  const notices: Notice[] = [];
  const belongsToPin = ([key]: Pair): boolean => key.startsWith('pin.');
  const own = pairs.filter((pair) => !belongsToPin(pair) && !site.has(pair[0]));
  const ofPin = pairs.filter(belongsToPin).map(([key, v]): Pair => [key.slice(4), v]);
  const recipe = readRecipe(parameters, own, '', notices);
  const pinned = readRecipe(parameters, ofPin, 'pin.', notices);
  const { pinned: isPinned, ...place } = readPlace(new Map(pairs), notices);
  return {
    state: { ...recipe, ...place, ...(isPinned ? { pinned } : {}) },
    notices: notices.slice(0, mostNotices),
  };
}

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

function readPlace(
  given: ReadonlyMap<string, string>,
  notices: Notice[],
): Pick<State, 'step' | 'tab' | 'tour' | 'embed'> & { readonly pinned: boolean } {
  const refuse = (name: string, problem: Problem): undefined => {
    notices.push({ name, problem });
    return undefined;
  };
  const whole = (name: string, min: number, max: number): number | undefined => {
    const typed = given.get(name);
    if (typed === undefined) return undefined;
    const value = /^\d+$/.test(typed) ? Number(typed) : NaN;
    if (value >= min && value <= max) return value;
    return refuse(name, { requires: 'integer', min, max, got: excerpt(typed) });
  };
  const yes = (name: string): boolean | undefined => {
    const typed = given.get(name);
    if (typed === undefined) return undefined;
    if (typed === 'true' || typed === '1') return true;
    if (typed === 'false' || typed === '0') return false;
    return refuse(name, { requires: 'flag', got: excerpt(typed) });
  };
  const tab = given.get('tab');
  const fits = tab === undefined || tab.length <= longestTab;
  const place = {
    step: whole('step', 0, lastStep),
    tab: fits ? tab : refuse('tab', lengthProblem(longestTab, tab.length)),
    tour: whole('tour', 1, 99),
    embed: yes('embed'),
  };
  const named = Object.entries(place).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(named), pinned: yes('pin') ?? false };
}

const lengthProblem = (max: number, got: number): Problem => ({
  requires: 'text',
  min: 0,
  max,
  got: String(got),
});

const shorten = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);

/** Percent-encoded, but readable: commas, colons and the like stay as they are. */
function encode(text: string): string {
  return encodeURIComponent(escapeSurrogates(text)).replace(/%(2C|3A|3B|3D|2F)/g, (code) =>
    decodeURIComponent(code),
  );
}

/** Half a surrogate pair cannot be percent-encoded: it is written as \ud800, a backslash as \\. */
const escapeSurrogates = (text: string): string =>
  text.replace(/\\|\p{Surrogate}/gu, (c) =>
    c === '\\' ? '\\\\' : `\\u${c.charCodeAt(0).toString(16)}`,
  );

const unescapeSurrogates = (text: string): string =>
  text.replace(/\\(\\|u(d[89a-f][0-9a-f]{2}))/g, (_, c: string, code?: string) =>
    code === undefined ? c : String.fromCharCode(parseInt(code, 16)),
  );

const decode = (search: string): Pair[] =>
  [...new URLSearchParams(search)].map(([k, v]) => [unescapeSurrogates(k), unescapeSurrogates(v)]);
