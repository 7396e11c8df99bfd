/**
 * How many reads a chain of copies answers while others write: a simulation of service that is ours, not
 * 3FS's. Time goes in ticks, a message takes one. Each copy does so much work a tick, its jobs in the order
 * in which they came. Clients wait for an answer, then ask again: none is ever idle, the chain is full.
 */
import { stream, type Random } from '../math/random.ts';
import { requireService, type Service } from './service.ts';

/** What happened in one tick, and what stands there after it. */
export interface Tick {
  readonly reads: readonly number[]; // answered by each copy  [k]
  readonly written: readonly number[]; // writes taken by each copy  [k]
  readonly errands: readonly number[]; // work of each copy for messages without data, in reads  [k]
  readonly writes: number; // acknowledged to clients
  readonly queries: number; // to the tail
  readonly retries: number; // clients sent away
  readonly waitingReads: readonly number[]; // in the queue of each copy  [k]
  readonly waitingWrites: readonly number[]; // [k]
  readonly dirty: readonly number[]; // chunks of each copy that wait for an acknowledgement  [k]
  readonly away: number; // clients that will ask again, or wait for a lock, or for messages on their way
}

interface Operation {
  readonly client: number;
  readonly chunk: number;
  /** The copy that is asked next. */
  turn: number;
}

type Job =
  | { readonly kind: 'read' | 'answer' | 'write'; readonly operation: Operation }
  | { readonly kind: 'query'; readonly operation: Operation; readonly from: number };
type Message = Job | { readonly kind: 'acknowledge' | 'reply'; readonly operation: Operation };

interface Copy {
  readonly jobs: Job[];
  readonly dirty: Set<number>; // chunks
  credit: number;
}

/** A chain that serves; `tick` goes one tick on. */
export class BusyChain {
  readonly #service: Service;
  readonly #copies: readonly Copy[];
  readonly #random: readonly Random[];
  readonly #asked: number[];
  /** Messages by the tick in which they arrive. */
  readonly #onTheWay = new Map<number, { readonly to: number; readonly message: Message }[]>();
  /** Writes that wait for the lock of a chunk, which one holds. */
  readonly #locks = new Map<number, Operation[]>();
  #now = 0;
  #reads: number[] = [];
  #written: number[] = [];
  #errands: number[] = [];
  #counts = { writes: 0, queries: 0, retries: 0 };

  /** @throws RangeError for counts that are not whole or too small, a share outside 0 to 1 */
  constructor(service: Service) {
    requireService('BusyChain', service);
    const { replicas, clients, seed } = service;
    this.#service = service;
    const copy = (): Copy => ({ jobs: [], dirty: new Set(), credit: 0 });
    this.#copies = Array.from({ length: replicas }, copy);
    this.#random = Array.from({ length: clients }, (_, client) => stream(seed, `client ${client}`));
    this.#asked = Array.from({ length: clients }, (_, client) => client);
    for (let client = 0; client < clients; client++) this.#ask(client);
  }

  /** Messages arrive, then each copy serves what it can. */
  tick(): Tick {
    this.#now++;
    [this.#reads, this.#written, this.#errands] = [0, 1, 2].map(() => this.#copies.map(() => 0));
    this.#counts = { writes: 0, queries: 0, retries: 0 };
    for (const { to, message } of this.#onTheWay.get(this.#now) ?? []) this.#arrive(to, message);
    this.#onTheWay.delete(this.#now);
    this.#copies.forEach((_, at) => this.#serve(at));
    const waiting = (kinds: readonly Job['kind'][]): number[] =>
      this.#copies.map(({ jobs }) => jobs.filter(({ kind }) => kinds.includes(kind)).length);
    const waitingReads = waiting(['read', 'answer']);
    const waitingWrites = waiting(['write']);
    const queued = [...waitingReads, ...waitingWrites].reduce((sum, one) => sum + one, 0);
    return {
      ...{ ...this.#counts, reads: this.#reads, written: this.#written, errands: this.#errands },
      ...{ waitingReads, waitingWrites },
      dirty: this.#copies.map(({ dirty }) => dirty.size),
      away: this.#service.clients - queued,
    };
  }

  /** A client's next operation: the copies are asked in turn. */
  #ask(client: number): void {
    const { share, chunks } = this.#service;
    const isWrite = this.#random[client]() < share;
    const chunk = Math.floor(this.#random[client]() * chunks);
    const operation = { client, chunk, turn: this.#asked[client]++ };
    if (isWrite) this.#send(0, { kind: 'write', operation });
    else this.#read(operation, 1);
  }

  #read(operation: Operation, ticks: number): void {
    const { way, replicas } = this.#service;
    const to = way === 'plain' ? replicas - 1 : operation.turn % replicas;
    operation.turn++;
    this.#send(to, { kind: 'read', operation }, ticks);
  }

  #send(to: number, message: Message, ticks = 1): void {
    const at = this.#now + ticks;
    if (!this.#onTheWay.has(at)) this.#onTheWay.set(at, []);
    this.#onTheWay.get(at)?.push({ to, message });
  }

  #arrive(to: number, message: Message): void {
    const { jobs, dirty } = this.#copies[to];
    const { operation } = message;
    switch (message.kind) {
      case 'acknowledge':
        dirty.delete(operation.chunk);
        if (to > 0) this.#send(to - 1, message);
        else this.#finish(operation);
        return;
      case 'reply': // the copy now knows which of its versions to send
        jobs.push({ kind: 'answer', operation });
        return;
      default:
        jobs.push(message);
    }
  }

  /** The head has the acknowledgement: the client hears it, and the next write has the lock. */
  #finish({ client, chunk }: Operation): void {
    this.#counts.writes++;
    this.#ask(client);
    const next = this.#locks.get(chunk)?.shift();
    if (next === undefined) this.#locks.delete(chunk);
    else this.#copies[0].jobs.unshift({ kind: 'write', operation: next });
  }

  /** Jobs as they came while there is credit; what is left of it counts on, unless nobody waits. */
  #serve(at: number): void {
    const copy = this.#copies[at];
    copy.credit += this.#service.rate;
    for (let job = copy.jobs[0]; job !== undefined; job = copy.jobs[0]) {
      const cost = this.#costOf(job, at);
      if (cost > copy.credit + 1e-9) return;
      copy.credit -= cost;
      copy.jobs.shift();
      if (job.kind === 'write') this.#written[at]++;
      this.#do(job, at, cost);
    }
    copy.credit = 0;
  }

  #costOf({ kind, operation }: Job, at: number): number {
    const { small, way } = this.#service;
    if (kind === 'query') return small;
    const isDirty = kind === 'read' && this.#copies[at].dirty.has(operation.chunk);
    return isDirty && way !== 'plain' ? small : 1;
  }

  #do(job: Job, at: number, cost: number): void {
    const { way, replicas, patience } = this.#service;
    const { operation } = job;
    const last = replicas - 1;
    if (job.kind === 'write') return this.#write(operation, at);
    const isDirty = job.kind === 'read' && this.#copies[at].dirty.has(operation.chunk);
    if (job.kind !== 'query' && (!isDirty || way === 'plain')) {
      this.#reads[at]++;
      return this.#ask(operation.client);
    }
    this.#errands[at] += cost;
    if (job.kind === 'query') this.#send(job.from, { kind: 'reply', operation });
    else if (way === 'query') {
      this.#counts.queries++;
      this.#send(last, { kind: 'query', operation, from: at });
    } else {
      this.#counts.retries++;
      this.#read(operation, patience);
    }
  }

  /** Down the chain, one write of a chunk at a time; the tail turns it round. */
  #write(operation: Operation, at: number): void {
    const { chunk } = operation;
    const last = this.#copies.length - 1;
    if (at === 0) {
      // a write that was given the lock finds the list of those behind it
      const behind = this.#locks.get(chunk);
      if (behind !== undefined && this.#copies[0].dirty.has(chunk))
        return void behind.push(operation);
      if (behind === undefined) this.#locks.set(chunk, []);
    }
    if (at < last) {
      this.#copies[at].dirty.add(chunk);
      this.#send(at + 1, { kind: 'write', operation });
    } else if (at > 0) this.#send(at - 1, { kind: 'acknowledge', operation });
    else this.#finish(operation);
  }
}
