/** What the section about published figures says, in both languages. */
import type { Language } from '../text/index.ts';
import type { Judgement } from './verdict.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
  /** How the numbers were made, and who holds them to it. */
  readonly made: string;
  /** 'Of 107 published figures', before the counts. */
  of(all: number): string;
  readonly stop: string;
  readonly comma: string;
  /** A word for a table, and half a sentence for the count. */
  readonly verdicts: Readonly<Record<Judgement, string>>;
  counted(judgement: Judgement, count: number): string;
  readonly means: Readonly<Record<Judgement, string>>;
  readonly columns: Readonly<Record<'what' | 'published' | 'here' | 'verdict', string>>;
  readonly nothing: string;
  /** Looked for in what a lab draws. */
  readonly noNumber: string;
  seeds(seeds: readonly number[]): string;
  range(low: string, high: string): string;
  /** Played with other values than the defaults. */
  played(scenario: string): string;
  readonly otherValues: string;
  rows(count: number): string;
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const en: Words = {
  title: 'What these toys reproduce',
  lead: 'Every published figure that a lab names, beside what the lab itself gives. We were strict: where in doubt, the lesser verdict.',
  made: 'The numbers were written by a script, npm run reproduced: each lab at its defaults, at seeds 1 to 5 where it draws by chance, at seed 1 alone where it trains for long. A test plays the labs again and compares.',
  of: (all) => `Of ${all} published figures `,
  stop: '.',
  comma: ', ',
  verdicts: {
    reproduced: 'reproduced',
    arithmetic: 'same formula',
    direction: 'direction only',
    no: 'not seen here',
    unmeasured: 'cited only',
  },
  counted: (judgement, count) =>
    ({
      reproduced: plural(count, 'is reproduced', 'are reproduced'),
      arithmetic: plural(count, 'follows', 'follow') + ' from the same formula',
      direction: plural(count, 'agrees', 'agree') + ' in direction only',
      no: plural(count, 'was not seen here', 'were not seen here'),
      unmeasured: `${plural(count, 'is', 'are')} cited and not measured`,
    })[judgement],
  means: {
    reproduced: 'measured in a run, and equal within the digits published',
    arithmetic: 'computed from the same sizes: right by construction',
    direction: 'the same sign or order; the size differs',
    no: 'looked for, and different or absent',
    unmeasured: 'a setting, or a score of a model that no toy is',
  },
  columns: {
    what: 'Figure',
    published: 'Published',
    here: 'Measured here',
    verdict: 'Verdict',
  },
  nothing: 'not measured',
  noNumber: 'no single number',
  seeds: (seeds) => (seeds.length === 1 ? `seed ${seeds[0]} alone` : `${seeds.length} seeds`),
  range: (low, high) => `${low} to ${high}`,
  played: (scenario) => `in “${scenario}”`,
  otherValues: 'with other values',
  rows: (count) => plural(count, 'figure', 'figures'),
};

const zh: Words = {
  title: '这些玩具重现了什么',
  lead: '各实验室引用的每个公布数字，旁边是实验室自己得到的结果。判定从严：拿不准时，取较低的一档。',
  made: '这些数由脚本 npm run reproduced 写出：每个实验室用默认设置；靠抽样的跑种子 1 到 5，训练耗时长的只跑种子 1。另有测试重新运行各实验室，逐一核对。',
  of: (all) => `${all} 个公布的数字中，`,
  stop: '。',
  comma: '，',
  verdicts: {
    reproduced: '重现',
    arithmetic: '公式相同',
    direction: '仅方向一致',
    no: '这里没看到',
    unmeasured: '只作引用',
  },
  counted: (judgement, count) =>
    ({
      reproduced: `${count} 个得到重现`,
      arithmetic: `${count} 个由同一公式算出`,
      direction: `${count} 个仅方向一致`,
      no: `${count} 个在这里没有看到`,
      unmeasured: `${count} 个只作引用、没有测量`,
    })[judgement],
  means: {
    reproduced: '在运行中测得，在公布的位数内相等',
    arithmetic: '由相同的尺寸算出，本该相等',
    direction: '符号或次序相同，大小不同',
    no: '找过，结果不同或没有出现',
    unmeasured: '是设置，或是玩具不具备的大模型得分',
  },
  columns: { what: '数字', published: '公布值', here: '这里测得', verdict: '判定' },
  nothing: '没有测量',
  noNumber: '不是单个数字',
  seeds: (seeds) => (seeds.length === 1 ? `仅种子 ${seeds[0]}` : `${seeds.length} 个种子`),
  range: (low, high) => `${low} 到 ${high}`,
  played: (scenario) => `见“${scenario}”`,
  otherValues: '换用其他设置',
  rows: (count) => `${count} 个数字`,
};

export const reproducedWords: Readonly<Record<Language, Words>> = { en, zh };
export type ReproducedWords = Words;
