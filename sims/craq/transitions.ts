/**
 * The transition table of the notes (3FS, docs/design_notes.md, "Failure detection"), which looks at
 * one target and its predecessor, and where it differs from the code, which looks at the whole chain.
 */
import { requireOneOf } from '../math/checks.ts';
import { generateNewChain, requireChain } from './manager.ts';
import { publicStates, type Chain, type LocalState, type PublicState } from './states.ts';

/**
 * A row of the table: the next public state of a target.
 *
 * @param predecessor the public state of the target before it; left out at the head
 * @throws RangeError for a state that there is not
 */
export function notesTransition(
  local: LocalState,
  shown: PublicState,
  predecessor?: PublicState,
): PublicState {
  if (predecessor !== undefined) {
    requireOneOf('notesTransition', 'state before it', predecessor, publicStates);
  }
  const behindServing = predecessor === 'serving' ? 'syncing' : 'waiting';
  const table: Readonly<Record<LocalState, Readonly<Record<PublicState, PublicState>>>> = {
    'up-to-date': {
      serving: 'serving',
      syncing: 'serving',
      waiting: 'waiting',
      lastsrv: 'serving',
      offline: 'waiting',
    },
    online: {
      serving: 'serving',
      syncing: behindServing,
      waiting: behindServing,
      lastsrv: 'serving',
      offline: 'waiting',
    },
    offline: {
      serving: predecessor === undefined ? 'lastsrv' : 'offline',
      syncing: 'offline',
      waiting: 'offline',
      lastsrv: 'lastsrv',
      offline: 'offline',
    },
  };
  const rows = new Map(Object.entries(table)).get(local);
  const next = new Map(Object.entries(rows ?? {})).get(shown);
  if (next === undefined) {
    throw new RangeError(
      `notesTransition requires a local and a public state, got ${local}, ${shown}`,
    );
  }
  return next;
}

/** A target for which the table says one thing and the code another. */
export interface Difference {
  readonly id: string;
  readonly table: PublicState;
  readonly code: PublicState;
  /**
   * 'lastToServe': who waits to be lastsrv; 'recovery': who may be brought up to date, and when;
   * 'comeback': a lastsrv while another serves already.
   */
  readonly about: 'lastToServe' | 'recovery' | 'comeback';
}

/** Where the table, read for each target of a chain by itself, differs from the chain made anew. */
export function tableDifferences(chain: Chain): Difference[] {
  requireChain('tableDifferences', chain);
  const made = new Map(generateNewChain(chain).targets.map(({ id, public: next }) => [id, next]));
  return chain.targets.flatMap(({ id, local, public: shown }, at): Difference[] => {
    const table = notesTransition(local, shown, chain.targets[at - 1]?.public);
    const code = made.get(id) ?? table;
    if (code === table) return [];
    const about =
      shown === 'lastsrv' ? 'comeback' : shown === 'serving' ? 'lastToServe' : 'recovery';
    return [{ id, table, code, about }];
  });
}
