import type { Frame } from '../../../../sims/mhc/experiments/bill/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/bill/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    apart:
      'A layer reads {total.read} and writes {total.write} elements a token, {ratio} times the traffic of a plain residual connection. Blocks of {block} layers keep {now} C a token; {best} would be best, with {bestMemory} C.',
    fused:
      'With write, mix and merge in one kernel a layer reads {total.read} and writes {total.write} elements a token, {ratio} times the plain traffic. Blocks of {block} layers keep {now} C a token; {best} would be best, with {bestMemory} C.',
  },
  say: (_, { fused }) => (fused ? 'fused' : 'apart'),
  scenarios: {
    unfused: { label: 'As written: more than eleven times the traffic', values: {} },
    fused: { label: 'Fused: six times', values: { fused: true } },
    blocks: { label: 'Blocks of six: 76 C in place of 240 C', values: { fused: true, block: 6 } },
    oneBlock: {
      label: 'One block for everything: worse than keeping all streams',
      values: { fused: true, block: 60 },
    },
    eightStreams: { label: 'Eight streams', values: { streams: 8, fused: true, block: 6 } },
  },
  bets: {
    fused: bet({
      question: 'Fuse write, mix and merge into one kernel. What is left of all the traffic?',
      before: {},
      change: { fused: true },
      outcomes: {
        most: 'About nine tenths',
        half: 'Between a half and two thirds',
        third: 'Less than a third',
      },
      judge: (changed, before) => {
        const left = last(changed).ratio / last(before).ratio;
        return left > 0.75 ? 'most' : left > 1 / 3 ? 'half' : 'third';
      },
      because:
        'Three of five steps carried all streams in and out. Together they carry them once; computing the maps still reads every stream.',
    }),
    deeper: bet({
      question: 'Twice as many layers, always with the best block. How much more memory?',
      before: { block: 6 },
      change: { block: 6, layers: 120 },
      outcomes: { root: 'About 1.4 times', twice: 'Twice', four: 'Four times' },
      judge: (changed, before) => {
        const ratio = last(changed).bestMemory / last(before).bestMemory;
        return ratio < 1.7 ? 'root' : ratio < 3 ? 'twice' : 'four';
      },
      because:
        'Number of blocks and length of a block are balanced, so both grow with the square root of the depth. All that is kept grows with it.',
    }),
  },
  paper: {
    reads: {
      what: 'Read a token and layer, n = 4, in C',
      published: '21C + 24',
      source: 'mHC table 2',
      measured: ({ total }, { width }) => total.read / width,
      digits: 3,
      unit: 'C',
      note: 'Without fusing; with it, 8C less.',
    },
    writes: {
      what: 'Written a token and layer, n = 4, in C',
      published: '13C + 24',
      source: 'mHC table 2',
      measured: ({ total }, { width }) => total.write / width,
      digits: 3,
      unit: 'C',
      note: 'Without fusing; with it, 8C less.',
    },
    bestBlock: {
      what: 'Best block of 60 layers',
      published: '√(nL / (n + 2)) = 6.32',
      source: 'mHC eq. 20',
      measured: ({ best }) => best,
      digits: 0,
      note: 'The whole number that needs least; the formula leaves out that blocks are whole.',
    },
    extraTime: {
      what: 'Extra training time of mHC, n = 4, at the scale of the paper',
      published: '6.7 %',
      source: 'mHC §4.3',
      note: 'Time cannot be had from counts of elements: it depends on what overlaps with what.',
    },
  },
  words: {
    memory: 'memory',
    memorySays: 'Memory of the GPU: all streams of a token lie here between two kernels',
    title: 'One layer: its {streams} streams go in and out of memory at every small step',
    titleOne: 'One layer: its stream goes in and out of memory at every small step',
    titleShort: 'What one layer moves, streams: {streams}',
    wagonShort: 'wagon: a stream, {width}',
    wagon: 'One wagon is one stream of a token: {width} numbers',
    ways: '▼ read  ▲ written',
    maps: 'make maps',
    mapsDoes: 'how to mix',
    readMapDoes: 'all → one',
    writeMapDoes: 'one → all',
    mixingMapDoes: 'all → all',
    mergeDoes: 'adds both',
    plainDoes: 'one + one',
    mapsShort: 'make',
    mapsEnd: 'maps',
    readMap: 'read map',
    readMapShort: 'read',
    writeMap: 'write map',
    writeMapShort: 'write',
    mixingMap: 'mixing map',
    mixingMapShort: 'mixing',
    map: 'map',
    merge: 'merge',
    plain: 'plain',
    plainName: 'Plain residual',
    mapsSays: 'Computes the three maps from all streams, with {added} parameters',
    readMapSays: 'Mixes the streams into the one input of F',
    writeMapSays: 'Hands the output of F to every stream',
    mixingMapSays: 'Mixes the streams among each other',
    mergeSays: 'Adds what was written to what was mixed',
    plainSays: 'Adds the output of F to the one stream',
    one: 'one kernel: write, mix, merge',
    oneShort: 'one kernel',
    read: '{name}: reads {count} numbers, {wagons} wagons',
    write: '{name}: writes {count} numbers, {wagons} wagons',
    spared: '{name}: {count} numbers stay on the chip',
    hint: 'drag over all three: one kernel →',
    hintShort: 'drag over all three →',
    hintBack: '← drag back',
    coral: 'coral: one kernel would spare it',
    dashed: 'dashed: stays on the chip',
    fusedName: 'One kernel for write, mix and merge',
    unit: 'times the traffic of',
    unitEnd: 'a plain residual',
    ifApart: 'in three kernels: {ratio}',
    sums: '{all} numbers a token, where a plain residual moves {plain}',
  },
} satisfies Claims<Values, Frame>;
