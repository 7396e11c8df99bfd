/** What was done in the labs on this device: bets, tours, runs. No dates, no names: nothing that says who. */

/** What became of a bet: nobody knows before both of its runs are over. */
export type Wager = 'placed' | 'right' | 'wrong';

export interface OfLab {
  /** By the bet's name. */
  readonly bets: Readonly<Record<string, Wager>>;
  /** The guided tour was taken to its end. */
  readonly tour: boolean;
  /** A run was seen to its last step. */
  readonly run: boolean;
}

/** By lab: 'moe/balancing'. */
export type Progress = Readonly<Record<string, OfLab>>;

export const nothing: OfLab = { bets: {}, tour: false, run: false };

export const key = 'atlas-progress';
const version = 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wagers: readonly unknown[] = ['placed', 'right', 'wrong'] satisfies Wager[];
const isWager = (value: unknown): value is Wager => wagers.includes(value);

/** What a device kept: of what cannot be read, nothing. */
export function parse(text: string | null): Progress {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '');
  } catch (broken) {
    if (!(broken instanceof SyntaxError)) throw broken;
  }
  if (!isRecord(kept) || kept.version !== version || !isRecord(kept.labs)) return {};
  return Object.fromEntries(
    Object.entries(kept.labs).flatMap(([lab, done]): [string, OfLab][] => {
      if (!/^[a-z]+\/[a-z]+$/.test(lab) || !isRecord(done)) return [];
      const bets = Object.entries(isRecord(done.bets) ? done.bets : {}).filter(
        (entry): entry is [string, Wager] => isWager(entry[1]),
      );
      const { tour, run } = done;
      return [[lab, { bets: Object.fromEntries(bets), tour: tour === true, run: run === true }]];
    }),
  );
}

/** As it is kept, and as it is exported. */
export const written = (labs: Progress): string => JSON.stringify({ version, labs });

/** What was done before and what was done now; a bet that was judged stays judged. */
export function joined(before: OfLab = nothing, now: OfLab): OfLab {
  const { bets } = before;
  const news = Object.entries(now.bets).filter(
    ([name, wager]) => wager !== 'placed' || bets[name] === undefined,
  );
  return {
    bets: { ...bets, ...Object.fromEntries(news) },
    tour: before.tour || now.tour,
    run: before.run || now.run,
  };
}

type Store = Pick<Storage, 'getItem'>;

export const progressIn = (store: Store | undefined): Progress =>
  parse(store?.getItem(key) ?? null);

/** Everything that a lab's page can say was done there. */
export const isNothing = ({ bets, tour, run }: OfLab): boolean =>
  !tour && !run && Object.keys(bets).length === 0;
