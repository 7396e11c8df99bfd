/** Where on its page a reader is, as an address says it: each part is read or refused by itself. */
import type { Problem } from '../../sims/contract/check.ts';
import type { Parameters } from '../../sims/contract/parameters.ts';
import type { Notice } from './notice.ts';
import { excerpt } from './recipe.ts';

const longestTab = 40;
const lastStep = 10 ** 9;

export interface AtPlace {
  /** Where the playhead is. */
  readonly step?: number;
  /** The part of the page in view; the page knows which there are. */
  readonly tab?: string;
  /** The step of the guided tour, from 1. */
  readonly tour?: number;
  /** What is opened in the drawing. */
  readonly open?: string;
  readonly embed?: boolean;
  /** The stage alone fills the screen. */
  readonly present?: boolean;
  /** Knobs that stay in view meanwhile. */
  readonly show?: readonly string[];
  /** Knobs that are shown and not to be turned, and knobs that are not even shown. */
  readonly lock?: readonly string[];
  readonly hide?: readonly string[];
  /** The bet that comes first; the page knows which there are. */
  readonly bet?: string;
}

export function readPlace(
  given: ReadonlyMap<string, string>,
  parameters: Parameters,
  notices: Notice[],
): AtPlace & {
  readonly pinned: boolean;
} {
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
  const short = (name: string): string | undefined => {
    const typed = given.get(name);
    if (typed === undefined || typed.length <= longestTab) return typed;
    return refuse(name, lengthProblem(longestTab, typed.length));
  };
  /** Those of the knobs named that there are. */
  const knobs = (name: string): readonly string[] | undefined => {
    const named = given.get(name)?.split(',') ?? [];
    const known = named.filter((one) => Object.hasOwn(parameters, one));
    for (const one of named.filter((each) => !known.includes(each))) {
      refuse(name, { requires: 'knob', got: excerpt(one) });
    }
    return known.length > 0 ? [...new Set(known)] : undefined;
  };
  const place = {
    step: whole('step', 0, lastStep),
    tab: short('tab'),
    tour: whole('tour', 1, 99),
    open: short('open'),
    embed: yes('embed'),
    present: yes('present'),
    show: knobs('show'),
    lock: knobs('lock'),
    hide: knobs('hide'),
    bet: short('bet'),
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
