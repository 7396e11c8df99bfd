/** A class link: a lab as a teacher wants it to open, as an address. */
import type { Values } from '../../../sims/contract/parameters.ts';
import { pairsOf } from '../../runner/address.ts';
import { write } from '../../runner/query.ts';
import { collapse } from '../../runner/scenario-name.ts';
import { startsOf } from '../../runner/starts.ts';
import type { Shown } from '../../labs/contract/shown.ts';

/** Whether those who open the link may turn a knob, only see it, or not even that. */
export type Grasp = 'free' | 'locked' | 'hidden';

/** The whole page, the stage alone for a projector, or a part of another page. */
export const views = ['page', 'present', 'embed'] as const;
export type View = (typeof views)[number];

export interface Wish {
  readonly values: Values;
  /** A start by its name; its changes on the way come with it. */
  readonly scenario?: string;
  /** By knob; free where nothing is said. */
  readonly grasp: Readonly<Record<string, Grasp>>;
  /** The bet that comes first. */
  readonly bet?: string;
  readonly view: View;
}

/** What follows the question mark; empty for the lab as it opens by itself. */
export function searchOf({ knobs, claims }: Pick<Shown, 'knobs' | 'claims'>, wish: Wish): string {
  const { values, scenario, grasp, bet, view } = wish;
  const held = (how: Grasp): readonly string[] | undefined => {
    const names = Object.keys(knobs.parameters).filter((name) => grasp[name] === how);
    return names.length > 0 ? names : undefined;
  };
  const start = scenario === undefined ? undefined : claims.scenarios[scenario];
  const pairs = pairsOf(knobs, {
    values,
    interventions: start?.interventions ?? [],
    lock: held('locked'),
    hide: held('hidden'),
    bet,
    present: view === 'present' || undefined,
    embed: view === 'embed' || undefined,
  });
  return write(collapse(pairs, scenario, startsOf(knobs, claims.scenarios)));
}

/**
 * The whole address, below the one at which the atlas stands for those who open it.
 *
 * @param change of the code, as *Share* writes it: `#edit:moe/gate.ts:…`; it is shown, and waits for *Run*
 */
export const addressOf = (
  root: string,
  lang: string,
  lab: string,
  search: string,
  change = '',
): string =>
  `${root.trim().replace(/\/*$/, '/')}${lang}/labs/${lab}/${search === '' ? '' : `?${search}`}${change}`;

/** Whether a view has room for the editor that a change opens in. */
export const carries = (view: View): boolean => view === 'page';

/** 'dense': a code that cameras at the back of a room may not read. 'long': messengers cut it. */
export type Length = 'short' | 'dense' | 'long';

/** From here on a code has more than sixty modules a side. */
const dense = 300;
const long = 2000;

export const lengthOf = (address: string): Length =>
  address.length > long ? 'long' : address.length > dense ? 'dense' : 'short';

/** Whether nobody but this machine can open the address. */
export function isOwn(root: string): boolean {
  if (!URL.canParse(root)) return false;
  const { hostname, protocol } = new URL(root);
  return protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(hostname);
}
