/** What a choice shows: one kind of release, or one idea; and how the address says it. */
import { ideas } from '../ideas.ts';
import { kinds, type Release } from '../releases/index.ts';

/** The value of the choice that shows all. */
export const everything = 'all';

/** Every word under which a release can be chosen. */
export const choices: readonly string[] = [...kinds, ...ideas.map(({ id }) => id)];

/** Under which words a release is shown. */
export const wordsOf = ({ kind, ideas: graded }: Release): readonly string[] => [
  kind,
  ...Object.keys(graded),
];

export const isShown = (release: Release, choice: string): boolean =>
  choice === everything || wordsOf(release).includes(choice);

const isKind = (choice: string): boolean => kinds.some((kind) => kind === choice);

/** '?kind=vision', '?idea=mla', or nothing; other words of the address stay. */
export function addressOf(choice: string, search: string): string {
  const query = new URLSearchParams(search);
  query.delete('kind');
  query.delete('idea');
  if (choice !== everything) query.set(isKind(choice) ? 'kind' : 'idea', choice);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** What an address chooses; everything, where it says nothing that is known. */
export function choiceOf(search: string): string {
  const query = new URLSearchParams(search);
  const said = query.get('kind') ?? query.get('idea') ?? '';
  return choices.includes(said) ? said : everything;
}
