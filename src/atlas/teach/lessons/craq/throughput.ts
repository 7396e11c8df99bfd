/** What a teacher says and asks about craq/throughput. */
import type { Lesson } from '../../lesson.ts';

export const throughput: Lesson = {
  hook: {
    en: 'Three people keep the same list. Anyone may be asked, but whoever changes an entry must tell all three. When does the third one help?',
    zh: '三个人保管同一份名单。问谁都行，但改一条就得三个人都改。第三个人什么时候有用？',
  },
  notice: {
    en: 'A read is work for one copy, a write for all of them: the gain is k times without writes and nothing without reads.',
    zh: '读取只要一个副本出力，写入要全体出力：没有写入时快 k 倍，没有读取时毫无好处。',
  },
  show: 'usual',
  asks: [
    {
      question: {
        en: 'One operation in ten writes. How many reads do the plain chain and 3FS’s answer, in those of one copy?',
        zh: '十次操作里有一次写入。以一个副本为 1，普通链和 3FS 的链各应答多少读取？',
      },
      reads: { plain: { path: 'reads.plain' }, retry: { path: 'reads.retry' } },
      answer: { en: '{plain} and {retry}.', zh: '{plain} 与 {retry}。' },
    },
    {
      question: {
        en: 'And when nobody writes? How many times as many is that?',
        zh: '没有写入时呢？相差几倍？',
      },
      reads: {
        retry: { path: 'reads.retry', scenario: 'reading' },
        gain: { path: 'gain', scenario: 'reading' },
      },
      answer: {
        en: '{retry}, {gain} times the plain chain: three copies answer.',
        zh: '{retry}，是普通链的 {gain} 倍：三个副本都在应答。',
      },
    },
    {
      question: {
        en: 'Half of all operations write. What is left of the gain, and why?',
        zh: '一半操作是写入。优势还剩多少？为什么？',
      },
      reads: { gain: { path: 'gain', scenario: 'half' } },
      answer: {
        en: '{gain} times: every copy is busy with all the writes.',
        zh: '{gain} 倍：每个副本都忙着做全部写入。',
      },
    },
    {
      question: {
        en: 'Four chunks for all. Who answers more, CRAQ or 3FS?',
        zh: '大家只用四块。CRAQ 和 3FS，谁应答得多？',
      },
      reads: {
        query: { path: 'reads.query', scenario: 'hot' },
        retry: { path: 'reads.retry', scenario: 'hot' },
      },
      answer: {
        en: '{query} against {retry}: asking the tail has its answer sooner than coming again.',
        zh: '{query} 对 {retry}：问尾部比再来一次更快有答案。',
      },
    },
  ],
};
