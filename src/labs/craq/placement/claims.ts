import type { Frame } from '../../../../sims/craq/experiments/placement/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/placement/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    all: 'All six SSDs are there, and each answers as many reads in every table. Drag a drive down.',
    some: 'Without {gone} of six, the fullest SSD answers {fullest.fixed} times its reads with fixed threes, {fullest.notes} times by the notes’ second table, {fullest.balanced} times balanced; spread evenly it would be {even}.',
    lost: 'Some chains have no copy left: {lost.fixed} of ten with fixed threes, {lost.notes} by the notes’ second table, {lost.balanced} balanced.',
    none: 'No SSD is left, and no table helps.',
  },
  say({ gone, names, lost }) {
    if (gone === names.length) return 'none';
    if (Math.max(lost.fixed, lost.notes, lost.balanced) > 0) return 'lost';
    return gone === 0 ? 'all' : 'some';
  },
  scenarios: {
    first: { label: 'A fails: with fixed threes, two SSDs take all its reads', values: {} },
    third: {
      label: 'C fails: the notes’ table is as even as the balanced one',
      values: { failed: [0, 0, 1, 0, 0, 0] },
    },
    two: {
      label: 'A and B fail: with fixed threes, C answers three times as much',
      values: { failed: [1, 1, 0, 0, 0, 0] },
    },
    group: {
      label: 'A, B and C fail: fixed threes lose half of all chains',
      values: { failed: [1, 1, 1, 0, 0, 0] },
    },
    across: {
      label: 'A, B and D fail: only fixed threes lose nothing',
      values: { failed: [1, 1, 0, 1, 0, 0] },
    },
    whole: {
      label: 'All are there: the tables look alike',
      values: { failed: [0, 0, 0, 0, 0, 0] },
    },
  },
  bets: {
    across: bet({
      question: 'A has failed; now D fails too. In which table is the fullest SSD the fullest?',
      before: {},
      change: { failed: [1, 0, 0, 1, 0, 0] },
      outcomes: {
        fixed: 'Fixed threes',
        others: 'The two others',
        same: 'It is the same in all',
      },
      judge(changed) {
        const { fixed, balanced } = last(changed).fullest;
        if (Math.abs(fixed - balanced) < 0.01) return 'same';
        return fixed > balanced ? 'fixed' : 'others';
      },
      because:
        'A and D lie in different threes, so each three loses one and stays at 1.5. In the other tables they share chains, and a third copy there is left alone with all reads.',
    }),
    pair: bet({
      question: 'A has failed; now B fails too. How full is C with fixed threes?',
      before: {},
      change: { failed: [1, 1, 0, 0, 0, 0] },
      outcomes: { half: '1.5 times its reads', twice: 'Twice', thrice: 'Three times' },
      judge(changed) {
        const { fixed } = last(changed).fullest;
        return fixed > 2.5 ? 'thrice' : fixed > 1.75 ? 'twice' : 'half';
      },
      because: 'C is the last of its three and answers for all of them.',
    }),
    group: bet({
      question: 'A, B and C fail together. Which table loses the most chains?',
      before: {},
      change: { failed: [1, 1, 1, 0, 0, 0] },
      outcomes: {
        fixed: 'Fixed threes',
        notes: 'The notes’ second table',
        balanced: 'The balanced one',
      },
      judge(changed) {
        const { fixed, notes, balanced } = last(changed).lost;
        if (fixed > Math.max(notes, balanced)) return 'fixed';
        return notes > balanced ? 'notes' : 'balanced';
      },
      because:
        'With fixed threes all five chains of A lie on the same three SSDs. But only two of twenty threes are like that; in the other tables ten are, with one chain each.',
    }),
  },
  paper: {
    fixed: {
      what: 'When A fails, its reads go to B and C: the part that each takes, first table',
      published: 'redirected to B and C',
      source: '3FS docs/design_notes.md',
      measured: ({ shareOfFirst }) => shareOfFirst.fixed,
      digits: 2,
      note: 'Half each.',
    },
    fifth: {
      what: 'The part of A’s reads that each other SSD takes, second table',
      published: '1/5',
      source: '3FS docs/design_notes.md',
      measured: ({ shareOfFirst }) => shareOfFirst.notes,
      digits: 2,
      note: 'The table that is printed is not balanced: D takes 3/10, E 1/10. Here: the largest.',
    },
    balanced: {
      what: 'The same, in a table that is balanced',
      published: '1/5',
      source: '3FS docs/design_notes.md',
      measured: ({ shareOfFirst }) => shareOfFirst.balanced,
      digits: 2,
      note: 'The first that a search in alphabetical order finds; such tables exist.',
    },
    design: {
      what: 'How 3FS finds its tables',
      published: 'balanced incomplete block design, integer programming',
      source: '3FS docs/design_notes.md',
      note: 'Here a search that lays chains and takes them back: enough for few SSDs.',
    },
  },
  words: {
    title: 'Ten chains over six SSDs, three tables',
    fixed: 'fixed threes',
    notes: 'the notes’ second table',
    balanced: 'balanced',
    notesShort: 'in the notes',
    caption: 'A thread is a chain, a bead a copy. Number: reads of the fullest SSD, before: 1×.',
    number: '×: reads of the fullest',
    lost: 'chains lost: {lost}',
    lostShort: 'lost: {lost}',
    evenly: 'spread evenly',
    own: 'reads of its own copies',
    ownShort: 'own reads',
    taken: 'taken over',
    hint: 'drag a drive down: it fails',
    hintShort: 'drag a drive down',
    driveGrip: 'SSD {name} failed',
    driveSays: 'SSD {name}: there',
    goneSays: 'SSD {name}: failed',
    chainSays: 'Chain {name}: each of {left} copies answers 1/{left} of its reads',
    lostSays: 'Chain {name}: no copy is left',
    blockSays: 'SSD {ssd}: its copy in chain {name}',
    takenSays: 'SSD {ssd} takes over for chain {name}: {part} of its former reads',
    evenSays: 'Spread evenly over all that are left: {even} times as many reads as before',
    fullestSays: 'SSD {ssd} is the fullest: {fullest} times its former reads',
  },
} satisfies Claims<Values, Frame>;
