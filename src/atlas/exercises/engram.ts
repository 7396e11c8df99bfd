/** Exercises in the code of Engram. */
import type { OfTechnique } from './exercise.ts';

export const engram: OfTechnique = {
  module: [
    {
      kind: 'break',
      file: 'engram/hash.ts',
      right: 'mixed ^= BigInt.asIntN(64, BigInt(id) * factors[place]);',
      wrong: 'mixed ^= BigInt(id * Number(factors[place]));',
      set: { text: '学而时习之，不亦说乎' },
      ask: {
        en: 'Multiply as doubles, as plain JavaScript numbers would. Do the slots stay the same?',
        zh: '改用双精度数相乘，就像普通的 JavaScript 数那样。槽位还一样吗？',
      },
      hint: {
        en: 'A double holds whole numbers exactly up to 2⁵³ only.',
        zh: '双精度数只能精确表示 2⁵³ 以内的整数。',
      },
      because: {
        en: 'Where a product passes 2⁵³ its last bits are lost, and the remainder is another slot. With Latin letters no product does, with Chinese characters many do, and the gates answer to other rows. These rows are as good as any: only known slots show the fault.',
        zh: '乘积一超过 2⁵³ 就丢掉末尾几位，取余后落到别的槽位。拉丁字母的乘积都不超过，汉字的往往超过，门面对的就成了别的行。取错的行看上去也正常，只有和已知槽位对照才看得出。',
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
  gate: [
    {
      kind: 'break',
      file: 'engram/gate.ts',
      right: 'gate.score = score / Math.sqrt(hidden.length);',
      wrong: 'gate.score = score;',
      steps: 4,
      ask: {
        en: 'Leave the division by √d out. How far does the gate open, and is that good?',
        zh: '不除以 √d。门会开到多大？这样好吗？',
      },
      hint: {
        en: 'Normalised, both vectors are √d long. How large can their product be?',
        zh: '归一化之后，两个向量的长度都是 √d。它们的内积最大是多少？',
      },
      because: {
        en: 'Scores reach d in place of √d: the gate is shut or open at once, and where σ is flat nothing is learnt. The paper’s gate can hesitate; after twelve frames its loss on unseen text is a little lower.',
        zh: '得分能到 d，而不是 √d：门一下子就全关或全开，σ 平坦的地方什么也学不到。论文里的门可以半开半关；到第十二帧，它在新文本上的损失略低一些。',
      },
    },
  ],
  budget: [
    {
      kind: 'break',
      file: 'engram/store.ts',
      right: 'experts: rho * inactive, memory: (1 - rho) * inactive',
      wrong: 'experts: (1 - rho) * inactive, memory: rho * inactive',
      steps: 1,
      ask: {
        en: 'Take ρ for the share of the memory. Where does the best ρ lie now?',
        zh: '把 ρ 当成记忆所占的份额。最佳的 ρ 现在在哪里？',
      },
      hint: {
        en: 'ρ = 1 is a pure mixture of experts.',
        zh: 'ρ = 1 是纯粹的混合专家模型。',
      },
      because: {
        en: 'At the mirror image: what is called “all to experts” has none. ρ is the experts’ share, 0.743 in Engram-27B. Whoever reads it as the memory’s builds the opposite model, and the curve looks just as plausible.',
        zh: '在镜像的位置：标着“全给专家”的模型一个专家也没有。ρ 是专家的份额，Engram-27B 里是 0.743。谁把它当成记忆的份额，做出来的就是相反的模型，而曲线看上去同样可信。',
      },
    },
  ],
  slots: [
    {
      kind: 'break',
      file: 'engram/hash.ts',
      right: 'last = nextPrime(last, taken);',
      wrong: 'last = nextPrime(size - 1);',
      watch: 'aloneAtLargest',
      steps: 1,
      ask: {
        en: 'Give all tables the same prime size. More facts are now alone in their rows: is that better?',
        zh: '让所有的表用同一个质数。现在独占行的事实变多了：这样更好吗？',
      },
      hint: {
        en: 'The heads of an order divide the same mix. What differs between them?',
        zh: '同一阶的各个头，取余的是同一个混合值。它们之间还有什么不同？',
      },
      because: {
        en: 'No: with one size both heads pick the same slot, so facts that meet in one meet in all, and the table cannot tell them apart. Fewer facts meet another, but for those that do no head helps. Different primes make heads disagree.',
        zh: '不好：大小相同，两个头就选中同一个槽位，在一个头里碰撞的事实，个个头里都碰撞，表就分不清了。碰上别人的事实少了，可一旦碰上，哪个头都帮不上忙。质数不同，各个头才会各选各的。',
      },
    },
    {
      kind: 'mend',
      file: 'engram/halves.ts',
      right: ' + Math.floor(product / word);',
      wrong: ';',
      steps: 1,
      ask: {
        en: 'In this version halves.ts gives other slots than exact products do. Mend it.',
        zh: '这个版本里，halves.ts 给出的槽位与精确乘积的不同。请改正。',
      },
      hint: {
        en: 'An id of 21 bits times a half of 32 does not fit into 32. What becomes of the rest?',
        zh: '21 位的编号乘 32 位的一半，32 位装不下。多出来的去了哪里？',
      },
      because: {
        en: 'The carry from the low half into the high one is lost. One slot is as good as another, so what is trained like this learns as well: the losses differ in the third decimal. Only known slots show it, or a table that comes from elsewhere.',
        zh: '低半部分向高半部分的进位丢了。哪个槽位都一样好用，所以这样训练出来的同样学得会：损失到小数第三位才不同。只有和已知槽位对照，或者用别处来的表，才看得出来。',
      },
      story: {
        en: 'A library for MinHash, not for Engram, multiplied in 32 bits: the product overflowed before the remainder was taken, and the hashes became worse without anybody being told.',
        zh: '一个 MinHash 库（不是 Engram）用 32 位做乘法：还没取余，乘积就溢出了，哈希质量变差，却没有任何提示。',
      },
      source: {
        name: 'chr1st1ank/narrow-down, pull request 23',
        url: 'https://github.com/chr1st1ank/narrow-down/pull/23',
      },
    },
  ],
  amputation: [
    {
      kind: 'break',
      file: 'engram/network/index.ts',
      right: 'const tableRate = 5;',
      wrong: 'const tableRate = 1;',
      steps: 3,
      ask: {
        en: 'Let the table learn as slowly as all the rest. What survives when it is taken away?',
        zh: '让表和其余部分学得一样慢。拿走它以后，还剩下什么？',
      },
      hint: {
        en: 'Somebody has to learn the facts. Compare them with the table zeroed, a dozen frames on.',
        zh: '事实总得有谁来学。过十来帧，看看表清零后的事实。',
      },
      because: {
        en: 'More of the facts: while the table lags, the experts learn them. In this run 62 % are then right without it, in place of 50 %. At five times the rate, as in the paper, facts settle in the table, and the cut costs them.',
        zh: '剩下的事实更多：表学得慢，专家就把它们学去了。这次运行到第十二帧，没有表也能答对 62%，原来是 50%。论文让表快五倍，事实就落在表里，拿走表也就拿走了它们。',
      },
    },
  ],
  hash: [
    {
      kind: 'break',
      file: 'engram/hash.ts',
      right: 'return Array.from({ length: count }, () => 2n * generator.integer(half) + 1n);',
      wrong: 'return Array.from({ length: count }, () => 2n * generator.integer(half));',
      set: { sizes: 'power' },
      watch: 'shared',
      steps: 48,
      ask: {
        en: 'Make the multipliers even, with tables whose size is a power of two. Who shares a slot now?',
        zh: '把乘数改成偶数，表的大小取二的幂。现在哪些会共用槽位？',
      },
      hint: {
        en: 'What is the last bit of an even number? And after XOR?',
        zh: '偶数的最末一位是什么？异或之后呢？',
      },
      because: {
        en: 'Nearly all: even products have an even mix, so every other slot is never used, and more are lost to further zeros. With prime sizes the same multipliers do no harm, since 2 and a prime have no common factor. Engram has both, odd multipliers and primes.',
        zh: '几乎全都共用：偶数之积异或起来还是偶数，一半的槽位永远用不上，末尾的零更多时还要再少。表的大小是质数时，这样的乘数并无害处，因为 2 与质数没有公因子。Engram 两样都有：奇数乘数和质数大小。',
      },
    },
  ],
};
