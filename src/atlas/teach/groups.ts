/** The labs as the teach page lists them. */
export interface TaughtLab {
  /** 'moe/balancing' */
  readonly lab: string;
  readonly tab: string;
  readonly question: string;
  /** How many bets it has. */
  readonly bets: number;
}

/** A technique's. */
export interface Group {
  readonly title: string;
  readonly technique: string;
  readonly labs: readonly TaughtLab[];
}
