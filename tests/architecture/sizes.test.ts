/** Whether files and functions can be read in one sitting. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn, text } from './graph.ts';

const sims = filesIn('sims');
const all = [...sims, ...filesIn('src'), ...filesIn('tests')];
const lines = (script: string): number => script.trimEnd().split('\n').length;
/** Words and numbers as data, which nobody reads from top to bottom. */
const isData = (file: string): boolean =>
  /\/zh\.ts$|\/texts\/|^src\/text\/|words\.ts$|papers\.ts$/.test(file);
/** A reason in the header lifts the bound. */
const isExcused = (script: string): boolean =>
  /^(\/\*\*|<!--)(?:(?!\*\/|-->)[\s\S])*Long:/.test(script);

/** Lines of a file that count, and how many there may be. */
function measure(file: string): { readonly is: number; readonly most: number } {
  const script = text(file);
  if (file.startsWith('tests/')) return { is: lines(script), most: 300 };
  const body = script.replace(/<style>[\s\S]*<\/style>/, '');
  const inLabs = /^(sims|src\/labs)\//.test(file);
  return { is: lines(body), most: file.endsWith('.svelte') && !inLabs ? 150 : 200 };
}

test.each(all.filter((file) => !isData(file)))('%s can be read in one sitting', (file) => {
  if (isExcused(text(file))) return;
  const { is, most } = measure(file);
  expect(is).toBeLessThanOrEqual(most);
});

/** 40 lines a function; a fifth more is no reason to tear an idea apart. */
const mostOfFunction = 48;

test.each(sims)('%s has functions that can be seen whole', (file) => {
  const source = ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest, true);
  const long: string[] = [];
  const lineAt = (at: number): number => source.getLineAndCharacterOfPosition(at).line;
  /** Adds up what stands in functions; gives how many lines that is. */
  const visit = (node: ts.Node): number => {
    let inner = 0;
    node.forEachChild((child) => void (inner += visit(child)));
    if (!(ts.isFunctionLike(node) && 'body' in node && node.body)) return inner;
    const all = lineAt(node.getEnd()) - lineAt(node.getStart()) + 1;
    const own = all - inner; // a function inside counts for itself
    if (own > mostOfFunction) long.push(`${node.name?.getText() ?? 'function'}: ${own}`);
    return all;
  };
  visit(source);
  expect(long).toEqual([]);
});
