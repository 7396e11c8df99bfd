/** Exercises in the code of 3FS and chain replication. */
import type { OfTechnique } from './exercise.ts';

export const craq: OfTechnique = {
  chain: [
    {
      kind: 'break',
      file: 'craq/reads.ts',
      right:
        "if (mode !== 'craq' || tail === undefined || tail === replica.id)\n    return [message(replica, client, waits(number))];",
      wrong:
        "if (mode !== 'craq' || tail === undefined || tail === replica.id)\n    return [done(replica, client, number, { version: committed, value })];",
      set: { slow: 16 },
      watch: 'backwards',
      steps: 90,
      ask: {
        en: 'In 3FS, answer with the committed version while a newer one is pending. It is committed, after all: who notices?',
        zh: '在 3FS 里，有新版本未提交时，直接答已提交的旧版本。旧版本毕竟已经提交了：谁会发现？',
      },
      hint: {
        en: 'Copies slow to hear of each other help. Look at the reads that went back.',
        zh: '副本之间传得越慢越容易出现。看“倒退的读取”。',
      },
      because: {
        en: 'A reader who gets the old version after somebody has read the new one at the tail, which commits first. A copy with a pending version cannot know what the tail has told. To wait is the price of never going back.',
        zh: '链尾最先提交，有人已在那里读到新版本，另一个读者随后却读到旧的。副本手里有未提交的版本时，无从知道链尾说过什么。等一等，就是不倒退的代价。',
      },
    },
  ],
  placement: [
    {
      kind: 'break',
      file: 'craq/placement.ts',
      right: 'taken[ssd] += 1 / left.length - 1 / chain.length;',
      wrong: 'if (ssd === left[0]) taken[ssd] += 1 - left.length / chain.length;',
      watch: 'fullest.balanced',
      steps: 1,
      ask: {
        en: 'Let the first copy that is left take all reads of the failed one. What is a balanced table worth then?',
        zh: '让剩下的第一个副本接下坏盘的全部读取。均衡的表还值多少？',
      },
      hint: {
        en: 'readLoad divides the reads of a chain among those that are left.',
        zh: 'readLoad 把一条链的读取分给剩下的副本。',
      },
      because: {
        en: 'Much less: one SSD takes two fifths of the failed one’s reads in place of a fifth, others take none. The table sees to it that all others share chains with the one that failed; whoever reads must use them all.',
        zh: '少了很多：有的 SSD 接下坏盘读取的五分之二，而不是五分之一，有的一点也不接。表只保证坏盘与其余每块盘都同在一些链上；读的时候得把它们都用上。',
      },
    },
    {
      kind: 'mend',
      file: 'craq/design.ts',
      right: 'chain.some((ssd) => left[ssd][next] === 0)',
      wrong: 'left[first][next] === 0',
      watch: 'fullest.balanced',
      steps: 1,
      ask: {
        en: 'In this version the balanced table is not quite balanced. Mend it.',
        zh: '这个版本里，均衡的表并不完全均衡。请改正。',
      },
      hint: {
        en: 'chainsFor puts one more SSD into a chain. Whom does it meet there?',
        zh: 'chainsFor 往一条链里再放一块 SSD。它在那里会遇上谁？',
      },
      because: {
        en: 'Only the first SSD of a chain is asked whether it has a meeting left with the new one; the others may meet more often than they should. Every pair still meets somewhere, so the table looks right. Counted, one SSD takes a quarter of the failed one’s reads in place of a fifth.',
        zh: '放进新的一块时，只问了链里的第一块还剩不剩相遇次数，其余的就可能遇得太多。每一对仍在某处相遇，表看上去没错。数一数，有一块 SSD 接下坏盘读取的四分之一，而不是五分之一。',
      },
      story: {
        en: 'The design notes of 3FS say that each other SSD takes a fifth of A’s reads. In the table printed there A shares three chains with D and one with E: counted, they take 3/10 and 1/10.',
        zh: '3FS 的设计文档说，其余每块 SSD 各接下 A 读取的五分之一。可文中印出的表里，A 与 D 同在三条链上，与 E 只有一条：数出来分别是 3/10 和 1/10。',
      },
      source: {
        name: 'deepseek-ai/3FS, docs/design_notes.md',
        url: 'https://github.com/deepseek-ai/3FS/blob/main/docs/design_notes.md',
      },
    },
  ],
  throughput: [
    {
      kind: 'break',
      file: 'craq/throughput.ts',
      right: "way === 'plain' ? replicas - 1 : operation.turn % replicas;",
      wrong: "way === 'plain' ? replicas - 1 : 0;",
      watch: 'gain',
      ask: {
        en: 'Let everybody read at the head. It has every write first: is that not the best place?',
        zh: '让大家都去链头读。写入最先到那里，不正是最好的地方吗？',
      },
      hint: {
        en: 'Who reads where is decided in #read. Compare with the plain chain.',
        zh: '去哪里读由 #read 决定。与普通链比一比。',
      },
      because: {
        en: 'It is the worst. One copy answers for all, as in a plain chain, whatever the number of copies; and the head stays dirty the longest, for it has a write first and hears last that it is committed.',
        zh: '恰恰最差。不管有几个副本，都由一个来答，和普通链一样；而且链头脏得最久：写入最先到它，提交的消息却最后到它。',
      },
    },
  ],
};
