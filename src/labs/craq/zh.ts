/** 3FS：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  '3FS: every copy answers': '3FS：每个副本都能应答',
  'Files lie on chains of copies. A write walks down the chain and is acknowledged on the way back; meanwhile every copy knows whether it may answer a read.':
    '文件存放在副本链上。写入沿链走到尾，再沿原路确认；其间每个副本都知道自己能不能应答读取。',
  Chain: '副本链',
  'Every copy answers. Who guarantees that it is not old?':
    '每个副本都应答，谁保证读到的不是旧的？',
  'A copy knows whether a newer version may be on its way, and only then makes a reader wait; if it hears nothing from the manager, it stops by itself.':
    '副本知道有没有新版本可能正在路上，只有这时才让读者等；联系不上管理者，它就自己停下。',
  Throughput: '吞吐',
  'How many reads can a chain answer?': '一条链能应答多少读取？',
  'While few write, every copy that answers counts whole; with many writes all of them are busy writing, and nothing is left to share.':
    '写入少时，每个应答的副本都顶用；写入多了，个个忙着写，也就没什么可分担的了。',
  Placement: '摆放',
  'An SSD fails. Who takes its reads?': '坏了一块 SSD，谁来接它的读取？',
  'Which SSDs share chains decides it: spread evenly, five others take a fifth each; in fixed threes, two take half each.':
    '取决于哪些 SSD 同在一条链上：分散均匀，另外五块各接五分之一；固定三块一组，两块各接一半。',
};
