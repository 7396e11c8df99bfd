/**
 * How the manager makes a chain anew after targets failed or came back: the code of 3FS to the letter
 * (src/mgmtd/service/updateChain.cc). The table of its notes, and where the two differ, stand in
 * transitions.ts.
 */
import {
  publicStates,
  type Chain,
  type LocalState,
  type PublicState,
  type Target,
} from './states.ts';

const localStates: readonly LocalState[] = ['up-to-date', 'online', 'offline'];

/**
 * The chain that follows from the public states there were and the local states that are reported now
 * (`generateNewChain`). Targets are taken by their old public state, in the order of the chain, and put
 * behind those that are in their new state already; new states stand in the order serving, lastsrv,
 * syncing, waiting, offline. Local states stay as reported.
 *
 * @throws RangeError for a chain without targets, with one twice, with a state or version that is none
 */
export function generateNewChain(chain: Chain): Chain {
  requireChain('generateNewChain', chain);
  const made: Record<PublicState, Target[]> = {
    serving: [],
    lastsrv: [],
    syncing: [],
    waiting: [],
    offline: [],
  };
  for (const old of publicStates) {
    for (const target of chain.targets) {
      if (target.public !== old) continue;
      const next = nextOf(target, made);
      made[next].push({ ...target, public: next });
    }
  }
  if (made.serving.length > 0) {
    made.offline.push(...made.lastsrv.map((target): Target => ({ ...target, public: 'offline' })));
    made.lastsrv = [];
  }
  return renewed(
    chain,
    publicStates.flatMap((state) => made[state]),
  );
}

/** The next public state of a target, when so much of the new chain is made. */
function nextOf(
  { public: old, local }: Target,
  made: Readonly<Record<PublicState, readonly Target[]>>,
): PublicState {
  const isAlive = local !== 'offline';
  const somebodyServes = made.serving.length > 0;
  switch (old) {
    case 'serving': // of many that fail at once only the first, the head, is waited for
      return isAlive ? 'serving' : made.lastsrv.length === 0 ? 'lastsrv' : 'offline';
    case 'lastsrv':
      if (somebodyServes) return 'offline';
      return isAlive ? 'serving' : 'lastsrv';
    case 'syncing':
      if (local === 'up-to-date') return 'serving';
      if (!isAlive) return 'offline';
      return somebodyServes ? 'syncing' : 'waiting';
    case 'waiting':
    case 'offline':
      // one at a time is brought up to date
      if (local === 'online' && somebodyServes && made.syncing.length === 0) return 'syncing';
      return isAlive ? 'waiting' : 'offline';
  }
}

/**
 * Gives up waiting for the head (`rotateLastSrv`): it goes to the tail, the next one is lastsrv, all
 * others are offline. Service resumes when that one comes back, at the risk of lost data. Only where
 * the head is lastsrv and has a successor; else the chain stays.
 */
export function rotateLastSrv(chain: Chain): Chain {
  requireChain('rotateLastSrv', chain);
  const [head, ...others] = chain.targets;
  if (others.length === 0 || head.public !== 'lastsrv') return chain;
  const targets = [...others, head].map((target, at): Target => {
    return { ...target, public: at === 0 ? 'lastsrv' : 'offline' };
  });
  return renewed(chain, targets);
}

/**
 * One step back to the order that was wanted (`rotateAsPreferredOrder`): at the first place where the
 * chain differs, whoever stands there goes to the tail, offline in both states, and has to come back.
 * Nothing happens where the target wanted there is not serving.
 *
 * @param preferred ids from the head on, at most as many as there are targets
 */
export function rotateAsPreferredOrder(chain: Chain, preferred: readonly string[]): Chain {
  const who = 'rotateAsPreferredOrder';
  requireChain(who, chain);
  const { targets } = chain;
  preferred.forEach((id, at) => {
    if (!targets.some((target) => target.id === id)) {
      throw new RangeError(`${who} requires targets of the chain, got ${id} at place ${at}`);
    }
    if (preferred.indexOf(id) < at) {
      throw new RangeError(`${who} requires each target once, got ${id} again at place ${at}`);
    }
  });
  const at = preferred.findIndex((id, place) => targets[place].id !== id);
  const wanted = targets.find(({ id }) => id === preferred[at]);
  if (wanted?.public !== 'serving') return chain;
  const away: Target = { ...targets[at], public: 'offline', local: 'offline' };
  return renewed(chain, [...targets.slice(0, at), ...targets.slice(at + 1), away]);
}

/**
 * Ends service in an orderly way (`shutdownChain`): every serving target is lastsrv, waiting and
 * syncing ones are offline, the others stay, and so does the order.
 */
export function shutdownChain(chain: Chain): Chain {
  requireChain('shutdownChain', chain);
  const next: Readonly<Record<PublicState, PublicState>> = {
    serving: 'lastsrv',
    lastsrv: 'lastsrv',
    syncing: 'offline',
    waiting: 'offline',
    offline: 'offline',
  };
  return renewed(
    chain,
    chain.targets.map((target): Target => ({ ...target, public: next[target.public] })),
  );
}

/** The version grows by one when order or a public state changed. */
function renewed({ version, targets: old }: Chain, targets: readonly Target[]): Chain {
  const isChanged = targets.some(
    (target, at) => target.id !== old[at].id || target.public !== old[at].public,
  );
  return { version: isChanged ? version + 1 : version, targets };
}

/** @throws RangeError that names what is wrong */
export function requireChain(who: string, { version, targets }: Chain): void {
  if (!Number.isSafeInteger(version) || version < 0) {
    throw new RangeError(`${who} requires a whole chain version of at least 0, got ${version}`);
  }
  if (!Array.isArray(targets) || targets.length === 0) {
    throw new RangeError(`${who} requires at least one target in a chain, got none`);
  }
  const seen = new Set<string>();
  for (const { id, public: shown, local } of targets) {
    if (seen.has(id)) {
      throw new RangeError(`${who} requires different targets in a chain, got ${id} twice`);
    }
    seen.add(id);
    if (!publicStates.includes(shown)) {
      throw new RangeError(`${who} requires a public state of target ${id}, got ${shown}`);
    }
    if (!localStates.includes(local)) {
      throw new RangeError(`${who} requires a local state of target ${id}, got ${local}`);
    }
  }
}
