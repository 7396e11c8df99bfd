/**
 * Which function of a technique's tensors.ts is which plain one: its comment says so, behind `@plain`,
 * as equations name their code: 'gate.ts#choose'.
 */
import { existsSync } from 'node:fs';
import ts from 'typescript';
import { parsedOf } from './files.ts';

/** The file in which a technique is written in tensors; it may have none. */
export const tensorsFile = (technique: string): string => `sims/${technique}/tensors.ts`;

/** From the plain functions of a technique to those in tensors: 'gate.ts#choose' → 'tensors.ts#chosen'. */
export function tensorPairs(technique: string): ReadonlyMap<string, string> {
  const file = tensorsFile(technique);
  const pairs = new Map<string, string>();
  if (!existsSync(file)) return pairs;
  for (const statement of parsedOf(file).statements) {
    for (const plain of plainOf(statement)) pairs.set(plain, `tensors.ts#${nameOf(statement)}`);
  }
  return pairs;
}

/** The plain functions that a declaration names. */
const plainOf = (statement: ts.Statement): string[] =>
  ts
    .getJSDocTags(statement)
    .filter(({ tagName }) => tagName.text === 'plain')
    .flatMap(({ comment }) => ts.getTextOfJSDocComment(comment)?.split(/,\s*/) ?? [])
    .map((one) => one.trim());

/** @throws Error for what is no function */
function nameOf(statement: ts.Statement): string {
  if (ts.isFunctionDeclaration(statement) && statement.name) return statement.name.text;
  throw new Error('tensorPairs requires @plain at a function, got another declaration');
}

/** The function in tensors that is this plain one; undefined where there is none. */
export const tensorsOf = (technique: string, code: string): string | undefined =>
  tensorPairs(technique).get(code);

/** The plain files that have a counterpart in tensors, and so are linked to it: 'sims/moe/gate.ts'. */
export const plainFiles = (technique: string): string[] => [
  ...new Set(
    [...tensorPairs(technique).keys()].map((code) => `sims/${technique}/${code.split('#')[0]}`),
  ),
];
