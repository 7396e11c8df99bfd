import type { Frame } from '../../../../sims/dualpipe/experiments/price/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/price/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    fits: 'A step costs {paid.oneForward} with 1F1B, {paid.zeroBubble} with ZB1P, {paid.dualpipe} with DualPipe, {paid.dualpipev} with DualPipeV on half as many devices. A device holds {memory.oneForward} GB with the first two, {memory.dualpipe} GB with the others.',
    none: 'No card of this size holds any of the four: {memory.oneForward} GB with 1F1B and ZB1P, {memory.dualpipe} GB with DualPipe and DualPipeV.',
  },
  say: ({ best }) => (best === '' ? 'none' : 'fits'),
  scenarios: {
    usual: { label: 'Everything fits: fewest device hours with the V', values: {} },
    heavy: {
      label: 'Heavy stages: what is held twice no longer fits',
      values: { parameters: 36 },
    },
    long: { label: 'A long step: idle time hardly counts', values: { beyond: 48 } },
    bare: { label: 'Nothing hidden: little left to save', values: { hidden: 0 } },
    none: { label: 'Too much for any of them', values: { parameters: 60, activations: 4 } },
  },
  bets: {
    heavy: bet({
      question: 'A stage of 36 GB on cards of 80 GB. Which schedule is the cheapest that fits?',
      before: {},
      change: { parameters: 36 },
      outcomes: {
        oneForward: '1F1B',
        zeroBubble: 'ZB1P',
        dualpipe: 'DualPipe',
        dualpipev: 'DualPipeV',
        none: 'None fits',
      },
      judge: (changed) => {
        const { best } = last(changed);
        switch (best) {
          case 'oneForward':
          case 'zeroBubble':
          case 'dualpipe':
          case 'dualpipev':
            return best;
          default:
            return 'none';
        }
      },
      because:
        'Fed from both ends, a device holds two stages and one chunk more. Of what fits, the one with the least idle and hidden time is the cheapest.',
    }),
    half: bet({
      question:
        'DualPipeV runs the same stages on half as many devices. With 64 micro-batches, how long is its step?',
      before: {},
      change: { beyond: 24 },
      outcomes: {
        same: 'As long as DualPipe’s',
        less: 'Longer, but less than twice',
        twice: 'Twice as long',
      },
      judge: (changed) => {
        const { step } = last(changed);
        const ratio = step.dualpipev / step.dualpipe;
        return ratio < 1.1 ? 'same' : ratio < 1.995 ? 'less' : 'twice';
      },
      because:
        'Each device does twice the work, but the pipe is half as deep and fills sooner: what it idles is less.',
    }),
  },
  paper: {
    copies: {
      what: 'Copies of the parameters, DualPipe',
      published: '2×',
      source: 'V3 table 2',
      measured: ({ copies }) => copies.dualpipe,
      digits: 0,
      unit: '×',
      note: 'Of what a stage has. V3 spreads its experts over 64 devices, so a stage’s share of one is small.',
    },
    chunks: {
      what: 'Chunks held at most, DualPipe',
      published: 'PP + 1',
      source: 'V3 table 2',
      measured: ({ chunks }) => chunks.dualpipe,
      digits: 0,
    },
    devices: {
      what: 'Devices of DualPipeV',
      published: 'PP/2',
      source: 'DualPipe README',
      measured: ({ devices }) => devices.dualpipev,
      digits: 0,
    },
    hours: {
      what: 'What V3’s training cost in all',
      published: '2.788 million H800 hours',
      source: 'V3 table 1',
      note: 'How much of it is due to the schedule was not published.',
    },
  },
  words: {
    heading: 'Of the schedules left of the wall, run the one that costs least.',
    headingShort: 'Left of the wall, run the cheapest',
    none: 'none fits',
    noneWhy: 'All are beyond the wall.',
    parameters: 'parameters',
    activations: 'activations',
    pays: 'paid: devices × time, in forwards of a stage; coral: idle',
    paysShort: 'paid; coral: idle',
    area: '{devices} devices × {time}',
    areaSays: '{name}: {devices} devices for {time}, {idle} % of it idle',
    idleSays: '{name}: {idle} % of what is paid stands idle',
    less: '{part} % less than 1F1B',
    lessShort: '{part} % less',
    over: 'does not fit',
    card: 'drag the wall: card of {size} GB',
    cardShort: 'drag: card of {size} GB',
    stage: 'drag: {size} GB a stage',
    stageShort: 'drag: {size} GB',
    cardName: 'Memory of a card',
    parametersName: 'Parameters of a stage',
    parametersSays: '{name}: {copies} times the parameters of a stage, {size} GB',
    activationsSays: '{name}: {chunks} chunks at once, {size} GB',
    sum: '{copies} × {parameters} + {chunks} × {activations} = {size} GB',
    size: '{size} GB',
    oneForward: '1F1B',
    zeroBubble: 'ZB1P',
    dualpipe: 'DualPipe',
    dualpipev: 'DualPipeV',
  },
} satisfies Claims<Values, Frame>;
