import type { Frame } from '../../../../sims/craq/experiments/chain/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/chain/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    sure: 'Of {reads} reads {backwards} went back. With the same clients: plain chain {back.plain}, CRAQ {back.craq}, 3FS {back.strict}, 3FS with relaxed reads {back.relaxed}.',
    wrong:
      'No order explains what the clients saw: of {reads} reads {backwards} went back. Plain chain {back.plain}, CRAQ {back.craq}, 3FS {back.strict}, relaxed {back.relaxed}.',
  },
  say: ({ contradict }) => (contradict.length > 0 ? 'wrong' : 'sure'),
  scenarios: {
    strict: { label: '3FS: who is dirty says “wait”', values: {} },
    relaxed: {
      label: 'Relaxed reads while the tail is late',
      values: { mode: 'relaxed', drill: 'late' },
    },
    head: { label: 'The head loses its power in mid-write', values: { drill: 'head' } },
    tail: { label: 'The tail loses its power in mid-write', values: { drill: 'tail' } },
    apart: { label: 'The tail is cut off and stops by itself', values: { drill: 'apart' } },
    lease: {
      label: 'Cut off, and nobody stops',
      values: { drill: 'apart', broken: 'lease' },
    },
    eager: { label: 'Commit before sending on', values: { broken: 'eager' } },
  },
  bets: {
    lease: bet({
      question:
        'The tail is cut off from all but its readers, and no copy stops by itself when it hears nothing from the manager. What do the readers get?',
      before: { drill: 'apart' },
      change: { broken: 'lease' },
      outcomes: {
        fine: 'Nothing old: the chain goes on without it',
        fewer: 'Nothing old, but fewer answers',
        old: 'Old versions, after newer ones were seen',
      },
      judge: (changed, before) => {
        const [now, then] = [last(changed), last(before)];
        if (now.back.strict > then.back.strict) return 'old';
        return now.answered.strict < then.answered.strict ? 'fewer' : 'fine';
      },
      because:
        'The rest of the chain goes on to write. The one cut off does not know, is clean, and answers. That is why it has to stop by itself before the manager goes on without it.',
    }),
    relaxed: bet({
      question:
        'Messages to the tail are late. Readers take the pending version rather than wait. What happens?',
      before: { drill: 'late' },
      change: { mode: 'relaxed' },
      outcomes: {
        same: 'Nothing: what is pending is committed soon',
        sooner: 'Answers come sooner, none goes back',
        back: 'Answers come sooner, and some go back',
      },
      judge: (changed) => {
        const { took, back } = last(changed);
        if (took.relaxed > 0.9 * took.strict) return 'same';
        return back.relaxed > 0 ? 'back' : 'sooner';
      },
      because:
        'A reader at the head gets the new version; after it another asks the tail, which has not heard of it. 3FS offers this to whoever can live with it.',
    }),
    eager: bet({
      question: 'Every copy commits a write before it has sent it on. When do reads go back?',
      before: {},
      change: { broken: 'eager' },
      outcomes: {
        never: 'Never, while nothing fails',
        failures: 'In few cases: at most one read in a hundred',
        often: 'Often, though nothing fails',
      },
      judge: (changed) => {
        const { back, answered } = last(changed);
        const share = back.strict / Math.max(1, answered.strict);
        return share === 0 ? 'never' : share <= 0.01 ? 'failures' : 'often';
      },
      because:
        'The head is clean with the new version while the tail is clean with the old one: nobody knows that there is anything to wait for.',
    }),
  },
  paper: {
    checked: {
      what: 'Strict reads that go back, with the protocol as published',
      published: 'none: its models in P, failures included, pass their checks',
      source: '3FS specs/README.md',
      measured: ({ back }) => back.strict,
      digits: 0,
      note: 'Ours is another check: the clients’ histories, and rules of our own where the notes are silent.',
    },
    wait: {
      what: 'Who answers a read with a newer version on its way',
      published: 'a special status; the client waits and retries, or issues a relaxed read',
      source: '3FS docs/design_notes.md',
      measured: ({ asked }) => asked.strict,
      digits: 0,
      note: 'Measured: how often a reader was told to wait in this run.',
    },
    reads: {
      what: 'Reads from 180 storage nodes at once',
      published: 'about 6.6 TiB/s',
      source: '3FS README.md §1',
      note: 'Not measured here: this chain has three copies and counts ticks.',
    },
  },
  repeat: {
    label: 'Reads that went back, relaxed against 3FS, over five seeds',
    seeds: 5,
    of: ['back.relaxed'],
    against: 'back.strict',
  },
  words: {
    of: 'of {reads} reads got something older',
    than: 'than what was seen before they began',
    instead: 'if it answered at once: {stale} stale',
    insteadStrict: 'if it said “wait”: {stale} stale',
    plainWay: 'Plain chain: only the tail answers',
    craqWay: 'CRAQ: while a write is on its way, ask the tail',
    strictWay: '3FS: while a write is on its way, say “wait”',
    relaxedWay: 'Relaxed: show what is still on its way',
    managed: 'manager · chain {version}: {order}',
    managerSays: 'The manager hears every copy’s heartbeat and says who is in the chain',
    heardOf: '{id} is heard by the manager',
    unheardOf: '{id} is cut off from the manager: it stops by itself after half the time-out',
    notHeard: 'cut off',
    solid: 'committed',
    dashed: 'on its way',
    head: 'head',
    tail: 'tail',
    only: 'alone',
    dark: 'no power',
    silent: 'silent',
    serving: 'serving',
    syncing: 'syncing',
    waiting: 'waiting',
    lastsrv: 'last one',
    offline: 'out',
    cleanSays: '{id} is clean: version {committed} is committed, nothing is on its way',
    dirtySays: '{id} is dirty: version {committed} is committed, {pending} is on its way',
    power: 'pull the plug',
    noPower: 'plug in',
    byDrill: 'drill',
    plugName: 'Power of {id}',
    linkName: 'Link {a} – {b}: whole, held, cut',
    wholeLink: 'pull: cut',
    heldLink: 'held',
    cutLink: 'cut',
    writer: 'writer',
    writerShort: 'write',
    reader: 'reader {id}',
    updateSays: 'version {version} on its way from {from} to {to}',
    ackSays: 'acknowledgement of version {version} from {from} to {to}',
    querySays: '{from} asks {to} for the last committed version',
    newestSays: '{from} tells {to} the last committed version',
    recoverySays: 'recovery: from {from} to {to}',
    readSays: 'a read on its way to {to}',
    writeSays: 'write {version} on its way to {to}',
    answerSays: 'an answer from {from}',
    saw: 'what the clients saw, in time',
    scale: 'the last 120 ticks; a number is the version',
    writes: 'writes',
    writesShort: 'write',
    reads: 'reads, {id}',
    writeRow: '{who}: version {version}, ticks {call} to {end}',
    openRow: '{who}: asked at tick {call}, not answered yet',
    readRow: '{who}: got version {version} from {by}, ticks {call} to {end}',
    ordered: 'One order of events explains every answer.',
    contradicts: 'No order explains it: first {one}, then {other}.',
    first: 'No order: first {one},',
    then: 'then {other}.',
    wrote: 'write {version} ended',
    got: 'reader {id} got {version}',
  },
} satisfies Claims<Values, Frame>;
