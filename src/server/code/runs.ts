/** Which experiments run a file: those whose equations name its functions, and those that import it. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { codeOf } from '../../labs/contract/guide.ts';
import { techniques } from '../../labs/index.ts';
import { isOpenTo } from '../../sandbox/graph.ts';
import { textOf } from '../files.ts';
import { graphOf } from '../sandbox/graph.ts';
import { lineOf } from '../sources.ts';

export interface ExperimentName {
  readonly technique: string;
  readonly name: string;
}

/** An experiment with equations that are functions of a file. */
export interface Use extends ExperimentName {
  readonly functions: readonly { readonly name: string; readonly line: number }[];
}

const experiments: readonly ExperimentName[] = Object.entries(techniques).flatMap(
  ([technique, { experiments }]) => Object.keys(experiments).map((name) => ({ technique, name })),
);

let named: Promise<ReadonlyMap<string, readonly Use[]>> | undefined;

/** The experiments whose equations are functions of a file. */
export async function usesOf(path: string): Promise<readonly Use[]> {
  named ??= everyUse();
  return (await named).get(path) ?? [];
}

async function everyUse(): Promise<Map<string, Use[]>> {
  const uses = new Map<string, Use[]>();
  for (const { technique, name } of experiments) {
    const { experiment } = await techniques[technique].experiments[name].load();
    const codes = new Set(Object.values(experiment.guide.equations).map(({ code }) => code));
    const found = [...codes].map(
      (code) => [...codeOf(technique, code), lineOf(technique, code)] as const,
    );
    for (const file of new Set(found.map(([path]) => path))) {
      const functions = found
        .filter(([path]) => path === file)
        .map(([, called, line]) => ({ name: called, line }));
      uses.set(file, [...(uses.get(file) ?? []), { technique, name, functions }]);
    }
  }
  return uses;
}

let reached: ReadonlyMap<string, readonly ExperimentName[]> | undefined;

/** The experiments whose run imports a file, directly or through others; types do not count. */
export function importersOf(path: string): readonly ExperimentName[] {
  reached ??= everyImporter();
  return reached.get(path) ?? [];
}

/** Whether a reader can change the file in that lab and run it. */
export const openTo = (path: string, { technique, name }: ExperimentName): boolean =>
  isOpenTo(path) && Object.hasOwn(graphOf(technique, name)?.files ?? {}, path);

function everyImporter(): Map<string, ExperimentName[]> {
  const graph = new Map<string, string[]>();
  const importers = new Map<string, ExperimentName[]>();
  for (const experiment of experiments) {
    const { technique, name } = experiment;
    for (const file of reachedFrom(`sims/${technique}/experiments/${name}/run.ts`, graph)) {
      importers.set(file, [...(importers.get(file) ?? []), experiment]);
    }
  }
  return importers;
}

function reachedFrom(start: string, graph: Map<string, string[]>): Set<string> {
  const seen = new Set([start]);
  for (const file of seen) {
    const imports = graph.get(file) ?? importsOf(file);
    graph.set(file, imports);
    for (const one of imports) seen.add(one);
  }
  return seen;
}

/** The scripts of the project that a file imports, those it asks for later included. */
function importsOf(file: string): string[] {
  const source = textOf(file).replace(/^\s*import type [^;]*;$/gm, '');
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.filter(({ fileName }) => /^\..*\.ts$/.test(fileName))
    .map(({ fileName }) => join(dirname(file), fileName))
    .filter((path) => existsSync(path));
}
