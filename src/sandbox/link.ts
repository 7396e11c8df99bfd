/**
 * Files to one classic script: each a function, called when it is first asked for. Nothing is
 * evaluated from text and nothing imported, so that a strict policy lets it run.
 */
import { compiled } from './compile.ts';
import type { Graph } from './graph.ts';
import { standIns } from './packages.ts';

/** A program, and which of its lines are whose. */
export interface Program {
  readonly text: string;
  readonly places: readonly Place[];
}

interface Place {
  readonly path: string;
  /** Line of the program, from 1, that is the first line of the file. */
  readonly line: number;
  readonly lines: number;
}

/** Begins the word of a program that reached for what its policy forbids. */
export const blockedWord = 'blocked: ';

/**
 * What stands around the files; the last line of all calls the first of them. What fails in a promise, or
 * by the policy, fails as loudly as what is thrown.
 */
const before = `'use strict';(() => { self.addEventListener?.('securitypolicyviolation', ({ blockedURI }) => { throw new Error('${blockedWord}' + blockedURI); });
self.addEventListener?.('unhandledrejection', ({ reason }) => setTimeout(() => { throw reason; }, 100));
const files = Object.create(null), loaded = Object.create(null);
const path = (from, to) => { if (!to.startsWith('.')) return to; const parts = from.split('/').slice(0, -1); for (const part of to.split('/')) part === '..' ? parts.pop() : part !== '.' && parts.push(part); return parts.join('/'); };
const standIns = ${JSON.stringify(standIns)};
const load = (name) => { if (loaded[name]) return loaded[name].exports; if (!files[name]) throw new Error('no file ' + name); const module = loaded[name] = { exports: {} }; files[name](module, module.exports, (to) => asked(standIns[to] ?? path(name, to))); return module.exports; };
const asked = (name) => { const [file, part] = name.split('#'); return part ? Object.assign(Object.create({ __esModule: true }), load(file)[part]) : load(file); };
`;

/**
 * Links a graph.
 *
 * @throws Unreadable for a file that is no TypeScript
 */
export function linked({ entry, files }: Graph): Program {
  const places: Place[] = [];
  let text = before;
  let line = text.split('\n').length;
  for (const [path, source] of Object.entries(files)) {
    const code = compiled(path, source);
    const lines = code.split('\n').length;
    places.push({ path, line: line + 1, lines });
    text += `files[${JSON.stringify(path)}] = (module, exports, require) => {{\n${code}\n}};\n`;
    line += lines + 2;
  }
  text += `load(${JSON.stringify(entry)}); })();\n`;
  return { text, places };
}

/** The file and line that a line of the program is; undefined for what stands around the files. */
export function placeOf(
  { places }: Program,
  line: number,
): { readonly path: string; readonly line: number } | undefined {
  const place = places.find((one) => line >= one.line && line < one.line + one.lines);
  return place && { path: place.path, line: line - place.line + 1 };
}
