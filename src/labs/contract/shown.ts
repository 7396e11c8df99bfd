/** An experiment as a page shows it, and the technique that it belongs to. */
import type { AnyObserved } from '../../../sims/contract/frame.ts';
import type { Table } from '../../../sims/contract/table.ts';
import type { SourceTag } from '../papers.ts';
import type { AnyClaims } from './claims.ts';
import type { Figure } from './figures.ts';
import type { AnyGuide } from './guide.ts';

/** What is shown of an experiment: its rooms but `run`, `zh` and the stage. */
export interface Shown {
  readonly knobs: Table;
  readonly frame: AnyObserved;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly claims: AnyClaims;
  readonly guide: AnyGuide;
  /** Steps a second when it plays. */
  readonly pace: number;
  /** The step at which a page stands until somebody plays, bets or turns a knob. */
  readonly poster: number;
  /** Whether a network is trained: then a changed run begins at step 0. */
  readonly trains: boolean;
}

/** Puts the rooms of an experiment together; one frame needs no pace. */
export const shown = (rooms: Omit<Shown, Optional> & Partial<Pick<Shown, Optional>>): Shown => ({
  pace: 1,
  poster: 0,
  trains: rooms.knobs.trains,
  ...rooms,
});

type Optional = 'pace' | 'poster' | 'trains';

/** Where a technique acts: on the token's way through a block, or around it. */
export type Station = 'memory' | 'residual' | 'attention' | 'feed-forward' | 'training' | 'serving';

/** An experiment in the list of its technique. */
export interface Listed {
  /** Two or three words. */
  readonly tab: string;
  /** The title: a question. */
  readonly question: string;
  /** One sentence under it. */
  readonly claim: string;
  load(): Promise<{ readonly experiment: Shown }>;
}

/** A technique; its name is its folder's. */
export interface Technique {
  readonly title: string;
  /** One sentence for the home page. */
  readonly summary: string;
  readonly station: Station;
  readonly year: number;
  readonly model: string;
  readonly sources: readonly SourceTag[];
  readonly experiments: Readonly<Record<string, Listed>>;
}
