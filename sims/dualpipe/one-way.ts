/**
 * Schedules in which all micro-batches enter at rank 0: GPipe, 1F1B, and ZB1P, which splits the
 * backward in two.
 *
 * V3 §3.2.1 and Table 2 name 1F1B and ZB1P (Qi et al. 2023). ZB1P's order is the one that meets
 * the table's formula; whether it is its authors' own is unconfirmed. GPipe is a control.
 */
import { requireChunks, requireRanks } from './checks.ts';
import { requireWhole } from '../math/checks.ts';
import { Writer, type Programs } from './slots.ts';

/** Programs of P ranks with one stage each, from what a rank writes. */
function oneWay(
  who: string,
  ranks: number,
  batches: number,
  write: (write: Writer, rank: number) => void,
): Programs {
  requireRanks(who, ranks, 1);
  requireWhole(who, 'micro-batches', batches, 1);
  requireChunks(who, ranks, batches);
  const programs = Array.from({ length: ranks }, (_, rank) => {
    const writer = new Writer(() => rank);
    write(writer, rank);
    return writer.done();
  });
  return { ranks: programs, batches: [batches], stages: ranks, rankOf: (_, stage) => stage };
}

const times = (count: number, body: (i: number) => void): void => {
  for (let i = 0; i < count; i++) body(i);
};

/** All forwards, then all backwards. @throws RangeError for counts below 1, or over a million chunks */
export const gpipe = (ranks: number, batches: number): Programs =>
  oneWay('gpipe', ranks, batches, (write) => {
    times(batches, () => write.forward(0));
    times(batches, () => write.backward(0));
  });

/** Rank r begins with P − 1 − r forwards, then takes them in turn with backwards. @throws as `gpipe` */
export const oneForwardOneBackward = (ranks: number, batches: number): Programs =>
  oneWay('oneForwardOneBackward', ranks, batches, (write, rank) => {
    const warm = Math.min(ranks - 1 - rank, batches);
    times(warm, () => write.forward(0));
    times(batches - warm, () => {
      write.forward(0);
      write.backward(0);
    });
    times(warm, () => write.backward(0));
  });

/**
 * 1F1B whose backward hands on the input's gradient first; its weight chunks fill the gaps.
 *
 * @throws as `gpipe`
 */
export const zeroBubble = (ranks: number, batches: number): Programs =>
  oneWay('zeroBubble', ranks, batches, (write, rank) => {
    const warm = Math.min(ranks - 1 - rank, batches);
    times(warm, () => write.forward(0));
    let owed = 0;
    times(batches - warm, (i) => {
      write.forward(0);
      write.input(0);
      owed += 1;
      if (i >= rank) {
        write.weight();
        owed -= 1;
      }
    });
    times(warm, () => {
      write.input(0);
      write.weight();
    });
    times(owed, () => write.weight());
  });
