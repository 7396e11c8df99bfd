/** The page's side of a check: a worker of its own, which ends with its answer. */
import type { Equality } from '../../sims/contract/comparison.ts';
import { same, type Values } from '../../sims/contract/parameters.ts';
import { connectChecker, type Connection, type ConnectChecker } from './connect.ts';
import type { CheckAnswer, CheckRequest, Which } from './protocol.ts';

/** 'refused' and 'killed' as of a run; 'tensors': TensorFlow.js could not be loaded. */
export interface CheckFailure {
  readonly reason: 'tensors' | 'error' | 'refused' | 'killed';
  readonly message: string;
}

export class Checker {
  running = $state(false);
  equality = $state.raw<Equality | undefined>();
  failure = $state.raw<CheckFailure | undefined>();
  #values = $state.raw<Values>({});
  #connection: Connection<CheckRequest> | undefined;
  readonly #which: Which;
  readonly #connect: ConnectChecker;

  constructor(which: Which, connect: ConnectChecker) {
    this.#which = which;
    this.#connect = connect;
  }

  /** Whether what it says is of these values. */
  isOf(values: Values): boolean {
    return Object.entries(values).every(([knob, value]) => same(this.#values[knob], value));
  }

  run(values: Values): void {
    this.stop();
    this.#values = values;
    this.equality = undefined;
    this.failure = undefined;
    this.running = true;
    const connection = this.#connect({
      message: (answer) => this.#hear(connection, answer),
      died: (message) => this.#end(connection, { reason: 'killed', message }),
      refused: (message) => this.#end(connection, { reason: 'refused', message }),
    });
    this.#connection = connection;
    connection.send({ kind: 'check', ...this.#which, values });
  }

  /** Ends the worker, whatever it is doing. */
  stop(): void {
    this.#connection?.end();
    this.#connection = undefined;
    this.running = false;
  }

  #hear(connection: Connection<CheckRequest>, answer: CheckAnswer): void {
    if (answer.kind === 'unchecked') return this.#end(connection, answer);
    if (connection !== this.#connection) return;
    this.equality = answer.equality;
    this.stop();
  }

  #end(connection: Connection<CheckRequest>, { reason, message }: CheckFailure): void {
    if (connection !== this.#connection) return;
    this.failure = { reason, message };
    this.stop();
  }
}

/** None where this build has no tensors to check with. */
export const checkerOf = (which: Which): Checker | undefined =>
  connectChecker && new Checker(which, connectChecker);
