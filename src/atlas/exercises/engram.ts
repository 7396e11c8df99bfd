/** Exercises in the code of Engram. */
import type { OfTechnique } from './exercise.ts';

export const engram: OfTechnique = {
  module: [
    {
      kind: 'break',
      file: 'engram/hash.ts',
      right: 'mixed ^= BigInt.asIntN(64, BigInt(id) * factors[place]);',
      wrong: 'mixed ^= BigInt(id * Number(factors[place]));',
      ask: {
        en: 'Multiply as doubles, as plain JavaScript numbers would. Do the slots stay the same?',
        zh: '改用双精度数相乘，就像普通的 JavaScript 数那样。槽位还一样吗？',
      },
      hint: {
        en: 'A double holds whole numbers exactly up to 2⁵³ only.',
        zh: '双精度数只能精确表示 2⁵³ 以内的整数。',
      },
      because: {
        en: 'Where a product passes 2⁵³ its last bits are lost, and the remainder is another slot. Nothing breaks visibly: the wrong row is as good a row as any. Only known slots show it.',
        zh: '乘积一超过 2⁵³ 就丢掉末尾几位，取余后落到别的槽位。表面上什么都没坏：取错的行看上去也是正常的行。只有和已知槽位对照才看得出。',
      },
    },
  ],
  tiers: [
    {
      kind: 'break',
      file: 'engram/store.ts',
      right: 'const share = upToHere - served;',
      wrong: 'const share = upToHere;',
      ask: {
        en: 'Let each tier count all rows kept so far. What is wrong with the shares?',
        zh: '让每一层都把到此为止的行全算进来。各层份额错在哪里？',
      },
      hint: {
        en: 'Add the shares of all tiers up.',
        zh: '把各层的份额加起来看看。',
      },
      because: {
        en: 'They sum to more than 1: reads that the fast tier has served are counted again by the slow ones, and the mean latency comes out too high.',
        zh: '加起来超过 1：快的那层已经命中的读取，又被慢的几层重复计算，平均延迟因此偏高。',
      },
    },
  ],
};
