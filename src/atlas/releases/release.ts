/** What is said of a release, and the evidence that several releases share. */
import type { Both, IdeaId } from '../ideas.ts';
import { models, type Grade } from '../models.ts';

/** In the order of the lanes on the overview. */
export const kinds = [
  'language',
  'code',
  'proof',
  'vision',
  'method',
  'infrastructure',
  'service',
] as const;
export type Kind = (typeof kinds)[number];

/** What supports a date. */
export type EvidenceKind =
  | 'commit' // first commit of the public repository
  | 'readme' // news in a README
  | 'paper' // month of the arXiv identifier
  | 'log' // DeepSeek's API change log, news or documentation
  | 'card' // model card
  | 'article' // nothing better than the article itself
  | 'secondary'; // somebody else's word

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: Both;
}

export interface Release {
  /** In addresses: `#v3.2-exp`. */
  readonly id: string;
  /** ISO: a day, or a month where the day is not known. */
  readonly date: string;
  /** Last day, where it took several. */
  readonly until?: string;
  readonly name: Both;
  readonly kind: Kind;
  /** As the publisher counts them: total, and active a token. */
  readonly parameters?: Both;
  /** What it brought, in one short sentence. */
  readonly line: Both;
  readonly ideas: Readonly<Partial<Record<IdeaId, Grade>>>;
  /** arXiv number. */
  readonly paper?: string;
  /** Below github.com/deepseek-ai/. */
  readonly repositories: readonly string[];
  readonly evidence: Evidence;
  /** Whether the article's table has it. */
  readonly inArticle: boolean;
  /** The day that the article gives, where it is another. */
  readonly articleDate?: string;
  /** What else the article leaves out or has otherwise, without a number among the corrections. */
  readonly articleNote?: Both;
}

/** What is written alike in both languages. */
export const same = (text: string): Both => ({ en: text, zh: text });

/** Total and active parameters of a mixture of experts. */
export const active = (total: string, each: string): Both => ({
  en: `${total}, ${each} active`,
  zh: `${total}，激活 ${each}`,
});

const firstDateOf = (id: string): string | undefined => models.find((m) => m.id === id)?.dates[0];

/** What a model introduced counts for its first release; the later ones use it. */
export function ideasOf(id: string, date: string): Release['ideas'] {
  const model = models.find((one) => one.id === id);
  if (!model) throw new Error(`ideasOf requires a model of src/atlas/models.ts, got ${id}`);
  const isFirst = firstDateOf(id) === date;
  const graded = Object.entries(model.parts).map(([idea, { grade }]) => [
    idea,
    isFirst ? grade : 'uses',
  ]);
  return Object.fromEntries(graded);
}

export const firstCommit: Evidence = {
  kind: 'commit',
  text: { en: 'first commit of its repository', zh: '仓库的首次提交' },
};
export const readmeNews: Evidence = {
  kind: 'readme',
  text: { en: 'news in its README', zh: 'README 中的更新记录' },
};
export const apiLog: Evidence = {
  kind: 'log',
  text: { en: 'DeepSeek’s API change log', zh: 'DeepSeek API 更新日志' },
};
