/** What the package offers, from the doc comments of sims/: TypeDoc reads them, our own page shows them. */
import {
  Application,
  Comment,
  ReflectionKind,
  type DeclarationReflection,
  type SignatureReflection,
} from 'typedoc';
import { ownSentence } from './sentence.ts';
import { addressOf } from './places.ts';
import { importedAs, packedFiles } from './packed.ts';

/** A name with its type and what is said of it: a parameter, a property. */
export interface Described {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Something that a file exports. */
export interface Offer {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'type' | 'value';
  /** As it would be declared: `gate(scores: Vector, options: GateOptions): Route`. */
  readonly declared: string;
  /** Its lines in the code pages, below /en/code/. */
  readonly address: string;
  readonly text: string;
  readonly parts: readonly Described[];
  readonly returns: string;
  readonly throws: readonly string[];
}

export interface OfferingFile {
  readonly path: string;
  /** 'deepseek-atlas/moe/gate' */
  readonly importedAs: string;
  readonly sentence: string;
  readonly offers: readonly Offer[];
}

let read: Promise<ReadonlyMap<string, OfferingFile>> | undefined;

/** What the packed files of a group offer, in the order of their names; once for all pages of a build. */
export async function offeringsOf(group: string): Promise<OfferingFile[]> {
  const files = await (read ??= readAll());
  return [...files.values()].filter(({ path }) => path.startsWith(`sims/${group}/`));
}

/** @throws Error when TypeDoc cannot read the files, so that the build fails */
async function readAll(): Promise<Map<string, OfferingFile>> {
  const app = await Application.bootstrap({
    ...{ entryPoints: packedFiles(), tsconfig: 'tsconfig.json', basePath: '.' },
    ...{ skipErrorChecking: true, logLevel: 'Error', disableGit: true },
    ...{ sourceLinkTemplate: '{path}#L{line}', sort: ['source-order'] },
  });
  const project = await app.convert();
  if (!project) throw new Error('offeringsOf requires files that TypeDoc can read');
  const files = (project.children ?? []).map((file) => {
    const path = file.sources?.[0]?.fileName ?? file.name;
    const own = (file.children ?? []).filter(({ kind }) => kind !== ReflectionKind.Reference);
    const offers = own.map((one) => offerOf(path, one)); // what is passed on is offered at its home
    return [
      path,
      { path, importedAs: importedAs(path), sentence: ownSentence(path) ?? '', offers },
    ] as const;
  });
  return new Map(files.filter(([, { offers }]) => offers.length > 0));
}

const words = (comment: Comment | undefined): string =>
  comment ? Comment.combineDisplayParts(comment.summary).trim() : '';

/** What a tag such as `@throws` says, each time that it stands there. */
const tagged = (comment: Comment | undefined, tag: `@${string}`): string[] =>
  (comment?.blockTags ?? [])
    .filter((block) => block.tag === tag)
    .map(({ content }) => Comment.combineDisplayParts(content).trim());

function offerOf(path: string, one: DeclarationReflection): Offer {
  const signature = one.signatures?.[0] ?? ofType(one);
  const comment = signature?.comment ?? one.comment;
  return {
    name: one.name,
    kind: kindOf(one),
    declared: declaredOf(one, signature),
    address: addressOf(path, one.sources?.[0]?.line),
    text: words(comment),
    parts: signature ? parametersOf(signature) : membersOf(one),
    returns: tagged(comment, '@returns').join(' '),
    throws: tagged(comment, '@throws'),
  };
}

/** Of a constant that is a function. */
const ofType = ({ type }: DeclarationReflection): SignatureReflection | undefined =>
  type?.type === 'reflection' ? type.declaration.signatures?.[0] : undefined;

function kindOf({ kind, signatures, type }: DeclarationReflection): Offer['kind'] {
  if (signatures || (type?.type === 'reflection' && type.declaration.signatures)) return 'function';
  if (kind === ReflectionKind.Class) return 'class';
  const isType = kind === ReflectionKind.Interface || kind === ReflectionKind.TypeAlias;
  return isType ? 'type' : 'value';
}

function declaredOf(one: DeclarationReflection, signature?: SignatureReflection): string {
  if (!signature) {
    if (one.kind === ReflectionKind.Interface || one.kind === ReflectionKind.Class) return one.name;
    return `${one.name}: ${one.type?.toString() ?? ''}`;
  }
  const taken = (signature.parameters ?? []).map(
    ({ name, type, flags, defaultValue }) =>
      `${name === '__namedParameters' ? 'options' : name}${flags.isOptional || defaultValue !== undefined ? '?' : ''}: ${type}`,
  );
  return `${one.name}(${taken.join(', ')}): ${signature.type}`;
}

const parametersOf = ({ parameters = [] }: SignatureReflection): Described[] =>
  parameters
    .map(({ name, type, comment }) => ({ name, type: String(type), text: words(comment) }))
    .filter(({ text }) => text !== '');

function membersOf({ children = [] }: DeclarationReflection): Described[] {
  return children
    .filter(({ kind }) => kind !== ReflectionKind.Constructor)
    .map((child) => {
      const [signature] = child.signatures ?? [];
      const text = words(signature?.comment ?? child.comment ?? child.getSignature?.comment);
      if (signature) {
        const declared = declaredOf(child, signature);
        return { name: child.name, type: declared.slice(child.name.length), text };
      }
      const type = child.type ?? child.getSignature?.type;
      return { name: child.name, type: String(type ?? ''), text };
    });
}
