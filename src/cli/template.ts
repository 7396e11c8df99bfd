/** An experiment that does next to nothing, in its two folders: where a new one begins. */

import { stageFiles, type Files } from './template-stage.ts';

export function experimentFiles(technique: string, name: string): Files {
  const computing = `sims/${technique}/experiments/${name}`;
  const showing = `src/labs/${technique}/${name}`;
  const up = '../../../..';
  return {
    [`${computing}/knobs.ts`]: `import { integer, real, table, type ValuesOf } from '../../../contract/table.ts';

export const knobs = table(
  {
    speed: real({ label: 'Speed', min: 0, max: 1, step: 0.01, default: 0.1, live: true }),
    steps: integer({ label: 'Steps', min: 1, max: 200, default: 50, more: true }),
  },
  { length: ({ steps }) => steps },
);

export type Values = ValuesOf<typeof knobs>;
`,
    [`${computing}/frame.ts`]: `import type { Each, Observed } from '../../../contract/frame.ts';

const lanes = {
  steady: { label: 'Steady', tone: 'deep' },
  noisy: { label: 'With noise', tone: 'coral' },
} as const;

/** What is observed after each step. */
export type Frame = {
  readonly step: number;
  readonly place: Each<typeof lanes>;
};

export const frame = {
  lanes,
  metrics: { step: { label: 'Step', digits: 0 }, place: { label: 'Place', digits: 2 } },
} satisfies Observed<Frame>;
`,
    [`${computing}/run.ts`]: `/** Two walkers, one of whom is pushed about. */
import { simulation } from '../../../contract/simulation.ts';
import { normal, stream } from '../../../math/random.ts';
import type { Frame } from './frame.ts';
import { knobs, type Values } from './knobs.ts';

export const run = simulation<Values, Frame>(knobs, {
  *simulate({ seed, steps, ...start }) {
    const random = stream(seed, 'noise');
    let { speed } = start;
    let [steady, noisy] = [0, 0];
    for (let step = 0; step < steps; step++) {
      ({ speed } = yield { step, place: { steady, noisy } });
      steady += speed;
      noisy += speed * (1 + normal(random));
    }
  },
});
`,
    [`${showing}/figures.ts`]: `import type { Frame } from '${up}/${computing}/frame.ts';
import type { Values } from '${up}/${computing}/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  walk: { kind: 'lines', title: 'How far they are', place: 'chart', x: 'step', y: 'place' },
} satisfies Figures<Values, Frame>;
`,
    [`${showing}/claims.ts`]: `import type { Frame } from '${up}/${computing}/frame.ts';
import type { Values } from '${up}/${computing}/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: { now: 'At step {step} the one is at {place.steady}, the other at {place.noisy}.' },
  scenarios: { still: { label: 'No speed, no way', values: { speed: 0 } } },
  bets: {
    faster: bet({
      question: 'Twice as fast: how far does the steady one come?',
      before: {},
      change: { speed: 0.2 },
      outcomes: { same: 'As far', twice: 'Twice as far', more: 'Farther still' },
      judge(changed, before) {
        const ratio = last(changed).place.steady / last(before).place.steady;
        return ratio < 1.5 ? 'same' : ratio < 2.5 ? 'twice' : 'more';
      },
      because: 'Every step is twice as long.',
    }),
  },
  paper: {},
  words: { times: 'times as far', drag: 'drag the speed' },
} satisfies Claims<Values, Frame>;
`,
    [`${showing}/guide.ts`]: `import type { Frame } from '${up}/${computing}/frame.ts';
import type { Values } from '${up}/${computing}/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    { text: 'Press play.', look: 'transport', done: { did: 'play' } },
    { text: 'Watch the lines part.', look: 'figure:walk', done: { step: 10 } },
    { text: 'Let it finish.', look: 'transport', done: { did: 'finish' } },
    { text: 'Pin this run.', look: 'transport', done: { did: 'pin' } },
    { text: 'Change the speed.', look: 'knob:speed', done: { changed: 'speed' } },
    { text: 'Now bet.', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {},
  questions: [],
  departures: ['Nobody published this.'],
} satisfies Guide<Values, Frame, keyof typeof figures>;
`,
    [`${showing}/index.ts`]: `/** Two walkers, one of whom is pushed about. */
import { frame } from '${up}/${computing}/frame.ts';
import { knobs } from '${up}/${computing}/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 10, poster: 49 });
`,
    ...stageFiles({ computing, showing, up }),
    [`${showing}/zh.ts`]: `export const zh: Readonly<Record<string, string>> = {
  Speed: '速度',
  Steady: '稳步',
  'With noise': '带噪声',
  Place: '位置',
  'How far they are': '各走了多远',
  'times as far': '倍远',
  'drag the speed': '拖动速度',
  'At step {step} the one is at {place.steady}, the other at {place.noisy}.':
    '第 {step} 步：一个在 {place.steady}，另一个在 {place.noisy}。',
  'No speed, no way': '没有速度，寸步不移',
  'Twice as fast: how far does the steady one come?': '速度加倍：稳步的那个能走多远？',
  'As far': '一样远',
  'Twice as far': '两倍远',
  'Farther still': '更远',
  'Every step is twice as long.': '每一步都长了一倍。',
  'Press play.': '按播放。',
  'Watch the lines part.': '看两条线分开。',
  'Let it finish.': '让它跑完。',
  'Pin this run.': '固定这次运行。',
  'Change the speed.': '改变速度。',
  'Now bet.': '现在下注。',
  'Nobody published this.': '没有人发表过这个。',
};
`,
  };
}

/** The line that lists an experiment in its technique's index.ts; its Chinese goes to zh.ts beside. */
export const lineOf = (name: string): string =>
  `${name}: { tab: 'Walk', question: 'How far do they come?', claim: 'One walks, one is pushed.', load: () => import('./${name}/index.ts') },`;

/** What a technique needs besides: its list, its words, its README. */
export const techniqueFiles = (technique: string): Files => ({
  [`sims/${technique}/README.md`]: `# ${technique}

## Sources

## Symbols

## Equations

## Choices
`,
  [`src/labs/${technique}/index.ts`]: `/** What the technique does, in one line. */
import type { Technique } from '../contract/shown.ts';

export const ${technique}: Technique = {
  title: 'A new technique',
  summary: 'What it does, in one sentence.',
  station: 'training',
  year: 2026,
  model: 'V3',
  sources: ['V3'],
  experiments: {
  },
};
`,
  [`src/labs/${technique}/zh.ts`]: `export const zh: Readonly<Record<string, string>> = {
  'A new technique': '一项新技术',
  'What it does, in one sentence.': '一句话说明它做什么。',
};
`,
});
