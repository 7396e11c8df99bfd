import type { Frame } from '../../../../sims/fim/experiments/packing/frame.ts';
import { knobs, type Values } from '../../../../sims/fim/experiments/packing/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    torn: 'Of {holes.early} holes made before cutting the blade tears {torn.early}; made after it, none of {holes.late}, and {given.late} words make room for marks.',
    spared:
      'All {holes.early} holes made before cutting lie whole in a window, by luck; made after it they always do, for {given.late} words.',
    plain: 'No document was rearranged before cutting, so there is no hole to tear.',
    typed:
      'In an editor a word is typed behind {cursor} words: of {asked} tokens {cached.psm} stay cached prefix first, {cached.spm} suffix first.',
  },
  say({ torn, holes, cursor }) {
    if (cursor !== knobs.parameters.cursor.default) return 'typed';
    return holes.early === 0 ? 'plain' : torn.early > 0 ? 'torn' : 'spared';
  },
  scenarios: {
    usual: { label: 'Half of all documents, as in DeepSeek-Coder', values: {} },
    every: {
      label: 'Every document rearranged: about half of the holes are torn',
      values: { rate: 1 },
    },
    long: {
      label: 'Documents as long as the window: most holes are torn',
      values: { rate: 1, length: 24, window: 24 },
    },
    short: {
      label: 'Short documents in a wide window: most stay whole',
      values: { rate: 1, length: 6, window: 40 },
    },
    none: { label: 'Rate 0: the same text, nothing to tear', values: { rate: 0 } },
    start: {
      label: 'The cursor at the very start: prefix first keeps one token',
      values: { cursor: 0 },
    },
    hole: {
      label: 'The cursor at the hole: the two orders differ by the suffix',
      values: { cursor: 24 },
    },
  },
  bets: {
    longer: bet({
      question:
        'All documents are rearranged before cutting. Documents grow from 6 words to 24, the window stays. What becomes of the holes?',
      before: { rate: 1, length: 6 },
      change: { length: 24 },
      outcomes: {
        same: 'As many are torn',
        more: 'More are torn, but not all',
        all: 'All are torn',
      },
      judge(changed, before) {
        const [now, then] = [last(changed), last(before)];
        if (now.torn.early === now.holes.early) return 'all';
        return now.torn.early > then.torn.early ? 'more' : 'same';
      },
      because:
        'A hole is whole only where no edge falls into its document: the chance of an edge is its length less one, over the window.',
    }),
    cursor: bet({
      question:
        'The cursor moves from the hole to the start of the file, and a word is typed. How many tokens does SPM still find in its cache?',
      before: { cursor: 24 },
      change: { cursor: 0 },
      outcomes: {
        none: 'Almost none, like PSM',
        half: 'About half: the suffix',
        all: 'Nearly all of them',
      },
      judge(changed) {
        const { cached, asked } = last(changed);
        const share = cached.spm / asked;
        return share < 0.25 ? 'none' : share < 0.75 ? 'half' : 'all';
      },
      because:
        'A cache holds as far as the prompt is unchanged. In SPM the suffix comes first, so it stays; everything behind the cursor is read again.',
    }),
    window: bet({
      question: 'The window grows from 24 to 40 tokens. How many fewer holes are torn?',
      before: { rate: 1, window: 24 },
      change: { window: 40 },
      outcomes: {
        none: 'None are torn any more',
        some: 'Fewer, but some still are',
        same: 'As many as before',
      },
      judge(changed, before) {
        const [now, then] = [last(changed).torn.early, last(before).torn.early];
        return now === 0 ? 'none' : now < then ? 'some' : 'same';
      },
      because:
        'Edges are farther apart, and fewer of them fall into a document; only windows much longer than the documents spare nearly all.',
    }),
  },
  paper: {
    coder: {
      what: 'Documents rearranged, DeepSeek-Coder: prefix first, before packing',
      published: '50 %',
      source: 'CO §3.1.2',
      note: 'Set by a knob here.',
    },
    v3: {
      what: 'Documents rearranged, DeepSeek-V3: prefix first, before packing',
      published: '10 %',
      source: 'V3 §4.1',
      note: 'Coder-V2 236B and Coder-v1.5 7B were trained without (CO2 table 2, CO §5).',
    },
    context: {
      what: 'Holes torn where windows are cut first',
      published: 'not torn apart',
      source: 'FIM, through summaries',
      measured: ({ torn }) => torn.late,
      digits: 0,
      note: 'In return a window may begin inside a document, and each hole costs three words.',
    },
    suffix: {
      what: 'Tokens of the suffix that stay cached while somebody types before the hole, SPM',
      published: 'all of them',
      source: 'FIM, through summaries',
      measured: ({ cached, cursor }) => cached.spm - cursor - 2,
      digits: 0,
      note: 'Of 24. DeepSeek trains prefix first alone.',
    },
  },
  repeat: {
    label: 'Holes torn before cutting and after it, over five seeds',
    seeds: 5,
    of: ['torn.early'],
    against: 'torn.late',
  },
  words: {
    title: 'A cut through a hole tears it from what stands around it',
    titleShort: 'A cut through a hole tears it apart',
    early: 'Holes first, then the blade',
    earlyShort: 'Holes first',
    earlyHow: 'as DeepSeek does it',
    late: 'The blade first, then holes',
    lateShort: 'Blade first',
    lateHow: 'so every hole stays within one piece',
    of: '{torn} of {holes}',
    holesTorn: 'holes torn apart',
    tornShort: 'torn',
    tornCount: '{torn} of {holes} holes lie in more than one window',
    given: '{n} words left out for marks',
    blade: 'Drag the blade: a window of {n} tokens',
    bladeShort: 'Drag: windows of {n} tokens',
    bladeName: 'Tokens in a window',
    bladeSays: 'It cuts after every {n} tokens',
    cutSays: 'Cut {n}',
    runSays: 'Document {document}, {role}: {words}',
    tornSays: 'Document {document}, torn, {role}: {words}',
    prefix: 'prefix',
    middle: 'middle',
    suffix: 'suffix',
    plain: 'left as it was',
    mark: 'mark',
    end: 'end of document',
    wholeLegend: 'document with a hole, whole',
    tornLegend: 'torn',
    plainLegend: 'without a hole',
    solidLegend: 'solid: what filled the hole, written last',
  },
} satisfies Claims<Values, Frame>;
