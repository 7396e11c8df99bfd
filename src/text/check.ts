/** What is said of a technique in tensors: the switch of its code, and the check of both ways. */
import type { CheckFailure } from '../runner/checker.svelte.ts';
import type { Language } from './index.ts';

/** Numbers come as they are written in the language. */
interface Compared {
  readonly numbers: string;
  /** '3 × 10⁻⁷'; undefined where no digit differs. */
  readonly difference?: string;
  readonly plainTime: string; // ms
  readonly tensorsTime: string; // ms
}

export interface CheckTexts {
  readonly written: string;
  readonly plain: string;
  readonly tensors: string;
  readonly button: string;
  readonly running: string;
  result(compared: Compared): string;
  readonly note: string;
  readonly failures: Readonly<Record<CheckFailure['reason'], string>>;
  readonly stale: string;
}

export const checkTexts: Readonly<Record<Language, CheckTexts>> = {
  en: {
    written: 'Code written',
    plain: 'plain',
    tensors: 'in tensors',
    button: 'Check with TensorFlow.js',
    running: 'Loading TensorFlow.js, then computing it both ways …',
    result: ({ numbers, difference, plainTime, tensorsTime }) =>
      `${numbers} numbers, ${difference ? `equal to ${difference}` : 'equal in every digit'}; ` +
      `plain ${plainTime} ms, TensorFlow.js ${tensorsTime} ms.`,
    note: 'The largest difference, as a share of the largest number of its kind: tensors have 32 bits, the plain code 64. Times are medians of seven rounds, the first run left out.',
    failures: {
      tensors:
        'TensorFlow.js could not be loaded here: WebAssembly is missing or blocked, or the file did not come. Everything else on this page goes on.',
      error: 'With these settings it cannot be computed both ways:',
      refused: 'This page may not start a worker here, and without one nothing can be checked.',
      killed: 'The check was ended from outside.',
    },
    stale: 'The knobs have changed since: check again.',
  },
  zh: {
    written: '代码写法',
    plain: '普通代码',
    tensors: '张量运算',
    button: '用 TensorFlow.js 核对',
    running: '正在载入 TensorFlow.js，然后用两种写法各算一遍……',
    result: ({ numbers, difference, plainTime, tensorsTime }) =>
      `共 ${numbers} 个数，${difference ? `相差不超过 ${difference}` : '每一位都相同'}；` +
      `普通代码 ${plainTime} 毫秒，TensorFlow.js ${tensorsTime} 毫秒。`,
    note: '这里说的是最大的差与同类数中最大者之比：张量用 32 位浮点，普通代码用 64 位。时间是七轮的中位数，第一次运行不计。',
    failures: {
      tensors:
        'TensorFlow.js 在这里载入不了：浏览器没有或禁用了 WebAssembly，或者文件没有取到。本页其余部分不受影响。',
      error: '按现在的设置，无法用两种写法都算出来：',
      refused: '本页在这里无法启动后台计算（Worker），因此无法核对。',
      killed: '核对被外部终止。',
    },
    stale: '旋钮已经变了，请重新核对。',
  },
};
