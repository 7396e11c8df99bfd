/** What a file is, in one sentence. */
import ts from 'typescript';
import { codeTexts, isRoom } from '../../text/code.ts';
import { localeOf, type Language } from '../../text/index.ts';
import { parsedOf, textOf } from '../files.ts';
import { subjectOf } from './places.ts';

/** A sentence, and the language that it is in: comments are in English. */
export interface Sentence {
  readonly text: string;
  readonly lang: string;
}

/** What a file says of itself; where it says nothing, what is true of all of its kind. */
export function sentenceOf(path: string, lang: Language): Sentence {
  const own = ownSentence(path);
  if (own === undefined) return { text: ofKind(path, lang), lang: localeOf(lang) };
  return { text: own, lang: localeOf(/\p{Script=Han}/u.test(own) ? 'zh' : 'en') };
}

function ofKind(path: string, lang: Language): string {
  const texts = codeTexts[lang];
  const room = /([\w-]+)\.ts$/.exec(path)?.[1] ?? '';
  if (isRoom(room)) return texts.room[room];
  const subject = subjectOf(path);
  return subject === undefined ? texts.plainFile(path) : texts.testOf(subject);
}

/**
 * The first sentence of the comment that a file begins with; where it begins with none, of its first
 * exported declaration; undefined where that has none either.
 */
export function ownSentence(path: string): string | undefined {
  const [, inTypeScript, inMarkup] =
    /^(?:\/\*\*([\s\S]*?)\*\/|<!--([\s\S]*?)-->)/.exec(textOf(path)) ?? [];
  const comment = inTypeScript ?? inMarkup ?? ofDeclaration(path);
  return comment === undefined ? undefined : firstSentence(comment);
}

function ofDeclaration(path: string): string | undefined {
  if (!path.endsWith('.ts')) return undefined;
  const first = parsedOf(path).statements.find(isExported);
  const comment = first && ts.getJSDocCommentsAndTags(first).find(ts.isJSDoc);
  return ts.getTextOfJSDocComment(comment?.comment);
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Of the first paragraph of a comment, without stars and backticks. */
export function firstSentence(comment: string): string {
  const text = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .join('\n')
    .trim()
    .split(/\n\n|\n@/)[0]
    .replaceAll('\n', ' ')
    .replaceAll('`', '');
  return [...sentences.segment(text)][0]?.segment.trim() ?? '';
}
