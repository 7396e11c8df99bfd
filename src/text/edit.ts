/** The words around changed code: loaded with the editor, because no page needs them before. */
import type { Broken } from '../sandbox/check.ts';
import type { Ending } from '../sandbox/connect.ts';
import type { Played } from '../sandbox/played.ts';
import type { Language } from './index.ts';

/** 'gate.ts'; of a run, with its lab: 'balancing/run.ts'. */
const nameOf = (path: string): string =>
  path.replace(/^(tests\/)?sims\/[^/]+\/(experiments\/)?/, '');

const en = {
  title: 'Change the code and run it',
  lead: 'What you write runs beside the original, with the same knobs and seed. It stays on this device.',
  file: 'File',
  editor: (path: string) => `Code of ${path}`,
  keys: 'Escape, then Tab leaves the editor; Ctrl Enter or ⌘ Enter runs.',
  exercises: 'Exercises for this lab',
  run: 'Run',
  reset: 'Reset this file',
  whatChanged: 'What changed',
  unchanged: 'Nothing is changed in this file.',
  fromLine: (line: string) => `From line ${line}`,
  tests: 'Tests',
  line: (line: string, message: string) => `Line ${line}: ${message}`,
  fromAddress: 'This change came with the address. Read it; it waits for Run.',
  mineKept: 'Your own change of this file is still on this device, until you write here.',
  takeMine: 'Back to my change',
  strange: 'The change in this address does not fit the file as it is now. The original is shown.',
  running: 'Your code runs; the original is drawn beside it, and in the charts dashed, as A.',
  original: (step: string) => `The original, step ${step}`,
  stopped: 'Your code stopped.',
  nothing: 'Nothing is changed yet: both are the original.',
  same: 'So far both are the same, to the last bit.',
  sameToTheEnd: 'Both are the same, to the last bit: the change changes nothing here.',
  parted: (step: string) => `They part at step ${step}`,
  partedIn: (what: string, own: string, original: string) =>
    `: ${what}: ${own}, in the original ${original}.`,
  partedLater: (step: string, what: string, own: string, original: string) =>
    `, in a number that is only drawn; in one with a name at step ${step}: ${what}: ${own}, in the original ${original}.`,
  partedUnnamed: (own: string, original: string) =>
    `, in a number that is only drawn: ${own}, in the original ${original}.`,
  here: (step: string, what: string, own: string, original: string) =>
    `Step ${step}: ${what}: ${own}, in the original ${original}.`,
  loading: 'Loading what the run needs …',
  missing: 'A package that this run needs could not be loaded. Run tries again.',
  edit: 'Edit',
  back: 'Back to the original',
  check: 'Check',
  checkHint: (path: string) => `The tests of ${path}, or of what uses it, played with your code`,
  checkLoading: 'Loading the tests …',
  checkRunning: (n: string) => `${n} so far …`,
  checkOver: (passed: string, failed: string) => `${passed} hold, ${failed} fail.`,
  checkMissing: 'The tests could not be loaded. Check tries again.',
  checkBorrowed:
    'It has no tests of its own that a page can play. These are the tests of what uses it.',
  testsOf: ({ kind, test, about = '' }: Played): string => {
    switch (kind) {
      case 'own':
        return `Tests of ${nameOf(about)}`;
      case 'user':
        return `Tests of ${nameOf(about)}, which uses it`;
      case 'story':
        return `${nameOf(test)}, which plays it`;
      case 'promises':
        return `What every lab promises, tried on ${about}`;
    }
  },
  holds: 'holds',
  fails: 'fails',
  share: 'Share the change',
  shared: 'The address with the change is copied.',
  notShared: 'Copying was refused. This is the address:',
  tooLong: 'The change is too long for an address. Here it is as a file.',
  ending: (ending: Ending | Broken): string => {
    switch (ending.kind) {
      case 'shape':
        return `Your code said something that is no frame of this lab${'path' in ending && ending.path ? ` (${ending.path})` : ''}. It was ended.`;
      case 'refused':
        return `This page may not run changed code here: ${ending.message}`;
      case 'number':
        return `${ending.path.replace(/^frame\./, '')} became ${ending.got} at step ${ending.step + 1}. It was ended there.`;
      case 'size':
        return 'Your code said more than a page can hold. It was ended.';
      case 'flood':
        return 'Your code sent too many messages. It was ended.';
      case 'blocked':
        return `Your code reached for ${ending.what}: no network, no other script is open to it. It was ended.`;
      case 'silent':
        return 'No step for ten seconds: a loop that never ends? It was ended.';
      case 'broken':
        return ending.line === undefined
          ? `Your code broke: ${ending.message}`
          : `Your code broke at line ${ending.line} of ${ending.path}: ${ending.message}`;
    }
  },
} as const;

export type EditTexts = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends string
    ? string
    : (typeof en)[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : never;
};

const zh: EditTexts = {
  title: '修改代码并运行',
  lead: '你写的代码与原来的代码并排运行，旋钮与种子相同。改动只保存在这台设备上。',
  file: '文件',
  editor: (path) => `${path} 的代码`,
  keys: '先按 Esc 再按 Tab 可离开编辑器；按 Ctrl Enter 或 ⌘ Enter 运行。',
  exercises: '本实验的练习题',
  run: '运行',
  reset: '还原这个文件',
  whatChanged: '改了什么',
  unchanged: '这个文件没有改动。',
  fromLine: (line) => `从第 ${line} 行起`,
  tests: '测试',
  line: (line, message) => `第 ${line} 行：${message}`,
  fromAddress: '这处改动来自网址。请先读一读，按“运行”才会执行。',
  mineKept: '你自己对这个文件的改动还保存在这台设备上，直到你在这里动笔。',
  takeMine: '回到我的改动',
  strange: '网址里的改动与现在的文件对不上，这里显示的是原来的代码。',
  running: '正在运行你的代码；原来的结果画在旁边，图表里是标着 A 的虚线。',
  original: (step) => `原来的代码，第 ${step} 步`,
  stopped: '你的代码停下了。',
  nothing: '还没有任何改动：两边都是原来的代码。',
  same: '到目前为止，两者逐位相同。',
  sameToTheEnd: '两者自始至终逐位相同：这处改动在这里不起作用。',
  parted: (step) => `从第 ${step} 步起不同`,
  partedIn: (what, own, original) => `。${what}：${own}，原来是 ${original}。`,
  partedLater: (step, what, own, original) =>
    `，那是一个只画在图上的数；到第 ${step} 步，${what}：${own}，原来是 ${original}。`,
  partedUnnamed: (own, original) => `，不同的数只画在图上：现在是 ${own}，原来是 ${original}。`,
  here: (step, what, own, original) => `第 ${step} 步，${what}：${own}，原来 ${original}。`,
  loading: '正在载入运行所需的程序包……',
  missing: '运行所需的程序包未能载入，再按“运行”可重试。',
  edit: '编辑',
  back: '恢复原来的代码',
  check: '检验',
  checkHint: (path) => `用你的代码运行 ${path} 的测试，或用到它的代码的测试`,
  checkLoading: '正在载入测试……',
  checkRunning: (n) => `已完成 ${n} 项……`,
  checkOver: (passed, failed) => `${passed} 项成立，${failed} 项不成立。`,
  checkMissing: '测试未能载入，再按“检验”可重试。',
  checkBorrowed: '页面里没有专门针对这个文件的测试，下面是用到它的代码的测试。',
  testsOf: ({ kind, test, about = '' }) => {
    switch (kind) {
      case 'own':
        return `${nameOf(about)} 的测试`;
      case 'user':
        return `${nameOf(about)} 的测试（它用到了这个文件）`;
      case 'story':
        return `${nameOf(test)}（其中用到了这个文件）`;
      case 'promises':
        return `每个实验都要守的约定，在 ${about} 上检验`;
    }
  },
  holds: '成立',
  fails: '不成立',
  share: '分享这处改动',
  shared: '带有改动的网址已复制。',
  notShared: '未能复制，网址如下：',
  tooLong: '改动太长，放不进网址，已存成文件。',
  ending: (ending) => {
    switch (ending.kind) {
      case 'shape':
        return `你的代码给出的内容不符合本实验的格式${'path' in ending && ending.path ? `（${ending.path}）` : ''}，已终止。`;
      case 'refused':
        return `本页在这里无法运行修改后的代码：${ending.message}`;
      case 'number':
        return `第 ${ending.step + 1} 步的 ${ending.path.replace(/^frame\./, '')} 变成了 ${ending.got}，已在此终止。`;
      case 'size':
        return '你的代码给出的内容太多，页面装不下，已终止。';
      case 'flood':
        return '你的代码发送的消息太多，已终止。';
      case 'blocked':
        return `你的代码试图访问 ${ending.what}：这里不能联网，也不能载入别的脚本，已终止。`;
      case 'silent':
        return '十秒没有新的一步，可能是死循环，已终止。';
      case 'broken':
        return ending.line === undefined
          ? `代码出错：${ending.message}`
          : `代码在 ${ending.path} 第 ${ending.line} 行出错：${ending.message}`;
    }
  },
};

export const editTexts: Readonly<Record<Language, EditTexts>> = { en, zh };
