/** The device's store: two caches, of contents by their digests and of indexes by their versions. */
import { addressOf, digestOf, fileFor, indexFile, partOf, type Index, type Part } from './kept.ts';

const contents = 'atlas-contents';
const indexes = 'atlas-indexes';
/** Requests at a time: whoever reads goes first. */
const lanes = 3;

export class Store {
  readonly #root: string;
  readonly #version: string;
  #index: Promise<Index> | undefined;

  /**
   * @param root the address of the atlas, with its last slash
   * @param version the one that this worker answers for
   */
  constructor(root: string, version: string) {
    this.#root = root;
    this.#version = version;
  }

  /**
   * Fetches this version: its index, and every file of the first part that is not here.
   *
   * @throws Error where the host has another version meanwhile, or does not answer
   */
  async install(): Promise<void> {
    const answer = await fetch(this.#root + indexFile, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${indexFile}: ${answer.status}`);
    const index = (await answer.clone().json()) as Index;
    if (index.version !== this.#version) {
      throw new Error(`install requires version ${this.#version}, got ${index.version}`);
    }
    await this.#fill(index, 'first');
    await (await caches.open(indexes)).put(this.#key(index.version), answer);
  }

  /** Fetches what is missing of a part. */
  async fill(part: Part): Promise<void> {
    await this.#fill(await this.#read(), part);
  }

  /** Drops what no version asks for but this one and the one before, which other tabs may still show. */
  async tidy(): Promise<void> {
    const store = await caches.open(indexes);
    const versions = await store.keys();
    const old = versions.filter(({ url }) => url !== this.#key(this.#version)).slice(0, -1);
    await Promise.all(old.map((key) => store.delete(key)));
    const known = await Promise.all(
      (await store.keys()).map(async (key) => (await store.match(key))?.json() as Promise<Index>),
    );
    const wanted = new Set(
      known.flatMap(({ files }) => Object.values(files).map((d) => this.#key(d))),
    );
    const all = await caches.open(contents);
    const unwanted = (await all.keys()).filter(({ url }) => !wanted.has(url));
    await Promise.all(unwanted.map((key) => all.delete(key)));
  }

  /** Answers as the host of this version would. */
  async answer(request: Request): Promise<Response> {
    const index = await this.#read();
    const { pathname } = new URL(request.url);
    const path = decodeURIComponent(pathname.slice(new URL(this.#root).pathname.length));
    const file = fileFor(path, index);
    if (file === undefined) return this.#fromNetwork(request, index);
    if (file === `${path}/index.html`) return Response.redirect(`${this.#root}${path}/`, 301);
    const kept = await this.#kept(index.files[file]);
    return kept ?? (await this.#take(file, index)) ?? this.#fromNetwork(request, index);
  }

  /** Something that this version does not have: a file of another one, or nothing. */
  async #fromNetwork(request: Request, index: Index): Promise<Response> {
    try {
      return await fetch(request);
    } catch (offline) {
      const page = await this.#kept(index.files['404.html'] ?? '');
      if (request.mode !== 'navigate' || !page) throw offline;
      return new Response(page.body, { status: 404, headers: page.headers });
    }
  }

  async #fill(index: Index, part: Part): Promise<void> {
    const wanted = Object.keys(index.files).filter((file) => partOf(file) === part);
    const queue = wanted.values();
    const lane = async (): Promise<void> => {
      for (const file of queue) {
        if (await this.#kept(index.files[file])) continue;
        if (!(await this.#take(file, index))) {
          throw new Error(`install requires ${file} as its index says, got another content`);
        }
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  /** Fetches a file and keeps it, if it is that of this version. */
  async #take(file: string, { files }: Index): Promise<Response | undefined> {
    const cache = file.includes('/immutable/') ? 'default' : 'no-cache';
    const answer = await fetch(this.#root + addressOf(file), { cache }).catch(() => undefined);
    if (!answer?.ok) return undefined;
    const content = await answer.arrayBuffer();
    if ((await digestOf(content)) !== files[file]) return undefined;
    const headers = new Headers(answer.headers);
    for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name); // of the way here
    const made = new Response(content, { headers });
    await (await caches.open(contents)).put(this.#key(files[file]), made.clone());
    return made;
  }

  async #kept(digest: string): Promise<Response | undefined> {
    return (await caches.open(contents)).match(this.#key(digest));
  }

  #read(): Promise<Index> {
    this.#index ??= this.#load();
    return this.#index;
  }

  async #load(): Promise<Index> {
    const kept = await (await caches.open(indexes)).match(this.#key(this.#version));
    if (!kept) throw new Error(`answer requires the index of version ${this.#version}, got none`);
    return kept.json() as Promise<Index>;
  }

  /** An address that no page has. */
  #key(name: string): string {
    return `${this.#root}~/${name}`;
  }
}
