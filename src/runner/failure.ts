/** Why no more frames come. */

/**
 * 'error': the simulation refused; 'unprepared': what it needs could not be loaded; 'killed': the worker died, or could not be loaded; 'refused':
 * this page may start no worker; 'stopped': somebody stopped it.
 */
export interface Failure {
  readonly reason: 'error' | 'unprepared' | 'killed' | 'refused' | 'stopped';
  readonly message: string;
}

/** A run in the background that did not come to its end. */
export class RunFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message || failure.reason);
    this.failure = failure;
  }
}

/**
 * What a caught error says of a run.
 *
 * @throws the error itself where it is no failure of a run
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof RunFailed) return error.failure;
  throw error;
}
