import type { Frame } from '../../../../sims/craq/experiments/chain/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/chain/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play: a write walks down in blue, its acknowledgement comes back in teal. A copy with a second sheet holds a dirty version.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'Pull the link B – C down once: its messages are held. Readers at dirty copies wait, the tail still answers.',
      look: 'stage',
      done: { changed: 'linkBC' },
    },
    {
      text: 'Now let readers take what is pending. Somebody sees the new version, then somebody the old one.',
      look: 'knob:mode',
      done: { knob: 'mode', reaches: (mode) => mode === 'relaxed' },
    },
    {
      text: 'Is it enough that every copy is careful? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Take the head’s power away in mid-write. The next one finishes what it had begun.',
      look: 'knob:drill',
      done: { knob: 'drill', reaches: (drill) => drill === 'head' },
    },
    {
      text: 'Break a rule, and read below which two answers contradict each other.',
      look: 'knob:broken',
      done: { changed: 'broken' },
    },
  ],
  equations: {
    version: {
      name: 'The version on its way, at most one',
      tex: '\\term{pending}{u}=\\term{committed}{v}+1',
      source: '3FS docs/design_notes.md, data replication',
      code: 'writes.ts#next',
      at: 40,
      terms: {
        pending: { label: 'Pending', value: ({ copies }) => copies[0].pending },
        committed: { label: 'Committed', value: ({ copies }) => copies[0].committed },
      },
    },
    commit: {
      name: 'Committed from the tail up',
      tex: '\\term{head}{v_{A}}\\le v_{B}\\le \\term{tail}{v_{C}}',
      source: '3FS docs/design_notes.md, data replication',
      code: 'writes.ts#commit',
      at: 40,
      terms: {
        head: { label: 'Committed at A', value: ({ copies }) => copies[0].committed },
        tail: { label: 'Committed at C', value: ({ copies }) => copies[2].committed },
      },
    },
    read: {
      name: 'Who answers a read',
      tex: '\\text{clean}:\\ v,\\qquad \\text{dirty}:\\ \\term{mode}{\\text{ask the tail, wait, or }u}',
      source: 'CRAQ; 3FS docs/design_notes.md',
      code: 'reads.ts#answerRead',
      at: 40,
      terms: { mode: { label: 'Who answers a read', knob: 'mode' } },
    },
    order: {
      name: 'What the clients saw has an order',
      tex: 'a.\\text{end}<b.\\text{call}:\\quad a.\\text{place}<b.\\text{place}',
      source: 'Wing 1993; Lowe 2017',
      code: 'history.ts#judge',
      terms: {},
    },
  },
  questions: [
    {
      question: 'Why not let only the tail answer?',
      answer:
        'That is plain chain replication, and it is right. But then one SSD of three serves all reads, and training reads far more than it writes.',
    },
    {
      question: 'Why does 3FS not ask the tail, as CRAQ does?',
      answer:
        'A dirty copy says so, and the client tries again or takes what is pending: no message between servers for a read. Compare how often either happens in the last chart.',
    },
    {
      question: 'The head is gone before it told the writer. Was the write done?',
      answer:
        'The next copy finds itself at the head with a pending version and finishes it. The writer asks again with the same request number, which every copy knows, so the write counts once.',
    },
    {
      question: 'Why must a copy stop by itself?',
      answer:
        'Cut off from the manager, it cannot know that the others went on without it. Its lease lasts half the time-out, then it stops; the manager makes a new chain only after all of it.',
    },
    {
      question: 'How does the page know that nobody saw anything old?',
      answer:
        'It looks for an order of all operations in which every read gets the last write, keeping who ended before whom began. Where there is one, that is linearizability; where there is none, it names two that contradict.',
    },
  ],
  departures: [
    'Where the design notes are silent the protocol is ours: every rule, with its reason, stands in the README of the code.',
    'Three copies, one chunk, one writer; a message between copies takes ten ticks, not microseconds.',
    'The manager never fails, all clocks run at one rate, and nothing on an SSD is ever lost.',
    'Data travels with the message; in 3FS a copy pulls it by RDMA.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
