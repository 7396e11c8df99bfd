/** The words of search: apart from the others, because no page needs them before somebody searches. */
import type { Kind } from '../atlas/search/entry.ts';
import type { Language } from './index.ts';

interface SearchTexts {
  readonly title: string;
  /** What can be typed. */
  readonly hint: string;
  readonly label: string;
  readonly close: string;
  readonly none: (query: string) => string;
  readonly found: (n: number) => string;
  /** How to go on with the keyboard. */
  readonly keys: string;
  /** Above the list that stands on the page of its own. */
  readonly lead: string;
  readonly everything: string;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly all: Readonly<Record<Kind, string>>;
}

export const searchTexts: Readonly<Record<Language, SearchTexts>> = {
  en: {
    title: 'Search',
    hint: 'bias, 偏置, eq. 16, updateBias, V3.2 …',
    label: 'Search labs, terms, equations, code and releases',
    close: 'Close',
    none: (query) => `Nothing here has “${query}”.`,
    found: (n) => (n === 1 ? '1 result' : `${n} results`),
    keys: '↑ ↓ to choose, Enter to go there, Esc to leave',
    lead: 'All that can be found, by kind. Without a script your browser’s own search in the page (Ctrl or ⌘ and F) finds it.',
    everything: 'Everything',
    kind: {
      lab: 'lab',
      experiment: 'experiment',
      term: 'term',
      release: 'release',
      equation: 'equation',
      function: 'function',
    },
    all: {
      lab: 'Labs',
      experiment: 'Experiments',
      term: 'Terms',
      release: 'Releases',
      equation: 'Equations',
      function: 'Functions',
    },
  },
  zh: {
    title: '搜索',
    hint: '偏置、bias、eq. 16、updateBias、V3.2……',
    label: '搜索实验室、术语、公式、代码和发布',
    close: '关闭',
    none: (query) => `没有找到“${query}”。`,
    found: (n) => `${n} 条结果`,
    keys: '↑ ↓ 选择，回车前往，Esc 关闭',
    lead: '这里按类列出能搜到的一切。没有脚本时，可用浏览器自带的页内查找（Ctrl 或 ⌘ 加 F）。',
    everything: '全部',
    kind: {
      lab: '实验室',
      experiment: '实验',
      term: '术语',
      release: '发布',
      equation: '公式',
      function: '函数',
    },
    all: {
      lab: '实验室',
      experiment: '实验',
      term: '术语',
      release: '发布',
      equation: '公式',
      function: '函数',
    },
  },
};
