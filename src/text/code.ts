/** The words of the code pages: apart from the others, because no lab page needs them. */
import type { Language } from './index.ts';

const en = {
  home: 'The code of every technique',
  homeLead:
    'These are the files that run on the lab pages, and the tests that hold them to the papers: a page for each.',
  shared: 'What techniques share',
  title: (group: string) => `The code: ${group}`,
  toLab: 'To the lab',
  breadcrumb: 'Where this page is',
  readme: 'Sources, symbols and choices',
  equations: 'Equations',
  files: 'Files',
  algorithm: 'Algorithm',
  experiment: (tab: string) => `Experiment: ${tab}`,
  shown: 'What is shown of all experiments',
  tests: 'Tests',
  lines: (n: string) => `${n} lines`,
  readTest: (lines: string) => `Its test, ${lines}`,
  readSubject: 'What it tests',
  inTensors: 'The same in tensors:',
  beside: 'Plain code beside tensors',
  besideHint:
    'Without comments. Where several plain functions stand on the left, the one on the right does the work of all.',
  previous: 'Previous',
  next: 'Next',
  whoRuns: 'Who runs it',
  equationOf: 'Its functions are equations of',
  alsoRunBy: 'Also run by',
  onlyRunBy: 'Run by',
  changeIn: 'Change it and run it in:',
  numbered: (path: string) => `${path}, with line numbers`,
  api: 'Use it in your own project',
  apiTitle: (group: string) => `What it offers: ${group}`,
  apiLead:
    'Everything that these files export, as the package has it that npm pack makes (see the README). The texts are the doc comments of the code.',
  kind: { function: 'function', class: 'class', type: 'type', value: 'constant' },
  returns: 'Returns',
  throws: 'Throws',
  // of a file that does not say it itself
  room: {
    knobs: 'What a reader can turn: the table of the parameters.',
    frame: 'What is observed after each step.',
    figures: 'The charts, as data.',
    claims: 'What is asserted and judged by code: sentences, scenarios, bets, rows of the paper.',
    guide: 'What leads a reader: tour, equations, questions, departures.',
    zh: 'The texts of this experiment in Chinese.',
  },
  testOf: (subject: string) => `What must be true of ${subject}.`,
  plainFile: (path: string) => `${path}, as it runs in the atlas.`,
  group: {
    contract: {
      title: 'Contract',
      summary:
        'What an experiment is made of: its table of knobs, its frames, and how it is played.',
    },
    math: { title: 'Mathematics', summary: 'Mathematics without a paper of its own.' },
    texts: { title: 'Texts', summary: 'What the small language models learn from.' },
    training: { title: 'Training', summary: 'What networks that are trained share.' },
    labs: {
      title: 'Labs',
      summary:
        'What the pages of all experiments share: the types of their parts, and their drawings.',
    },
  },
} as const;

type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : Widened<T[K]>;
};
export type CodeTexts = Widened<typeof en>;

const zh: CodeTexts = {
  home: '所有技术的代码',
  homeLead: '实验室页面运行的就是这些文件，还有让它们忠于论文的测试；一个文件一页。',
  shared: '各技术共用的部分',
  title: (group) => `代码：${group}`,
  toLab: '去实验室',
  breadcrumb: '当前位置',
  readme: '出处、符号与取舍',
  equations: '公式',
  files: '文件',
  algorithm: '算法',
  experiment: (tab) => `实验：${tab}`,
  shown: '各实验共用的展示文件',
  tests: '测试',
  lines: (n) => `${n} 行`,
  readTest: (lines) => `对应的测试，${lines}`,
  readSubject: '被测试的文件',
  inTensors: '用张量运算写的同一件事：',
  beside: '普通代码与张量运算对照',
  besideHint: '略去注释。左边有几个函数时，右边的一个函数完成它们的全部工作。',
  previous: '上一个',
  next: '下一个',
  whoRuns: '谁在运行它',
  equationOf: '其中的函数就是这些实验的公式',
  alsoRunBy: '还有这些实验用到它',
  onlyRunBy: '用到它的实验',
  changeIn: '改一改，在实验里运行：',
  numbered: (path) => `${path}，带行号`,
  api: '在自己的项目里使用',
  apiTitle: (group) => `接口：${group}`,
  apiLead:
    '这些文件导出的全部内容，npm pack 生成的包里就是它们（见 README）。说明文字取自代码注释，为英文。',
  kind: { function: '函数', class: '类', type: '类型', value: '常量' },
  returns: '返回',
  throws: '抛出',
  room: {
    knobs: '读者可以拨动的旋钮：参数表。',
    frame: '每一步之后观察到的量。',
    figures: '图表，写成数据。',
    claims: '由代码判定的论断：句子、场景、下注、与论文对照的各行。',
    guide: '给读者的引导：导览、公式、问题，以及与论文的不同之处。',
    zh: '这个实验的中文文本。',
  },
  testOf: (subject) => `${subject} 必须满足的性质。`,
  plainFile: (path) => `${path}，图解中实际运行的文件。`,
  group: {
    contract: {
      title: '约定',
      summary: '一个实验由什么组成：旋钮表、每一步的观察，以及怎样播放。',
    },
    math: { title: '数学', summary: '没有专门论文的数学函数。' },
    texts: { title: '文本', summary: '小语言模型学习用的文本。' },
    training: { title: '训练', summary: '各种可训练网络共用的部分。' },
    labs: { title: '实验室', summary: '各实验页面共用的部分：各部件的类型和绘图。' },
  },
};

export const codeTexts: Readonly<Record<Language, CodeTexts>> = { en, zh };

/** What techniques share, by the name of its folder. */
export type SharedGroup = keyof CodeTexts['group'];
export const isSharedGroup = (name: string): name is SharedGroup => Object.hasOwn(en.group, name);

/** A room of an experiment. */
export type Room = keyof CodeTexts['room'];
export const isRoom = (name: string): name is Room => Object.hasOwn(en.room, name);
