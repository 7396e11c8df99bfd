/** Links with delay, loss, duplicates and reordering, drawn from a seeded stream; they can be cut and held. */
import { below, type Random } from '../math/random.ts';
import type { Message } from './messages.ts';

export interface Weather {
  readonly delay: number; // ticks, at least
  readonly jitter: number; // ticks more, at most: messages overtake one another
  readonly loss: number; // share of the messages
  readonly twice: number; // share that arrives twice
  readonly slow: number; // share that takes up to a hundred ticks more
}

/** A message on its way. */
export interface Flight {
  readonly id: number;
  readonly message: Message;
  readonly sent: number;
  readonly due: number;
}

export interface Network {
  flights: Flight[];
  sentSoFar: number;
  /** Both ways, as `A B` in the order of the alphabet. */
  readonly cut: Set<string>;
  /** One way, as `A B`: messages that only arrive when it is let go. */
  readonly held: Set<string>;
  /** Ticks more, both ways, as in `cut`. */
  readonly longer: Map<string, number>;
  readonly weather: Weather;
  readonly random: Random;
}

const longest = 100; // ticks that a slow message takes at most

/** Links with nothing on them. @inner checked by clusterOf */
export const network = (weather: Weather, random: Random): Network => ({
  ...{
    flights: [],
    sentSoFar: 0,
    cut: new Set(),
    held: new Set(),
    longer: new Map(),
    weather,
    random,
  },
});

/** The name of a link, both ways. @inner checked by clusterOf */
export const linkOf = (a: string, b: string): string => [a, b].sort().join(' ');

/** Puts messages on their way; a cut link swallows them. @inner checked by clusterOf */
export function send(net: Network, messages: readonly Message[], now: number): void {
  const { weather, random } = net;
  for (const message of messages) {
    if (net.cut.has(linkOf(message.from, message.to))) continue;
    if (weather.loss > 0 && random() < weather.loss) continue;
    const copies = weather.twice > 0 && random() < weather.twice ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      const jitter = weather.jitter > 0 ? below(weather.jitter + 1, random) : 0;
      const slow = weather.slow > 0 && random() < weather.slow ? below(longest, random) : 0;
      const longer = net.longer.get(linkOf(message.from, message.to)) ?? 0;
      const due = now + weather.delay + longer + jitter + slow;
      net.flights.push({ id: net.sentSoFar++, message, sent: now, due });
    }
  }
}

/**
 * What arrives now, in the order in which it is due; a link cut meanwhile has swallowed it.
 *
 * @inner checked by clusterOf
 */
export function arriving(net: Network, now: number): Message[] {
  const isHeld = ({ message }: Flight): boolean => net.held.has(`${message.from} ${message.to}`);
  const isCut = ({ message }: Flight): boolean => net.cut.has(linkOf(message.from, message.to));
  net.flights = net.flights.filter((flight) => !isCut(flight));
  const due = net.flights.filter((flight) => flight.due <= now && !isHeld(flight));
  net.flights = net.flights.filter((flight) => flight.due > now || isHeld(flight));
  return due.sort((a, b) => a.due - b.due || a.id - b.id).map(({ message }) => message);
}
