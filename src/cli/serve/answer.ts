/** What each request to the server is answered. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { kindOf, placeOf, wayTo, type Place } from './place.ts';

/**
 * Of every answer, whatever it says. A page's own policy stands in its head; this one adds who may
 * embed it: everybody, for a lab in a course's page is what labs are for, and nothing here knows
 * a secret or does anything in anybody's name. `*` alone would leave out slides that are a file on
 * a lecturer's disk. No address of a run is told to another site. A frame in a sandbox is of no
 * origin: even its own scripts are fetched as by another site.
 */
export const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': 'frame-ancestors * file:',
  'Access-Control-Allow-Origin': '*',
};

const methods: readonly unknown[] = ['GET', 'HEAD'];

/** The compressed copies that a build has beside its files, the smaller one first. */
const copies = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** Asked for again at each use: a build may have replaced it. */
const fresh = 'no-cache';
/** A name that carries a hash of the content. */
const lasting = 'public, max-age=31536000, immutable';

/** How a request to a proxy begins; whoever asks so means this server too. */
const absolute = /^https?:\/\/[^/?]*(?=\/)/i;

/** @throws Error where the machine fails, a full table of open files for one */
export async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  response.setHeader('Cache-Control', fresh);
  if (!methods.includes(request.method)) {
    response.setHeader('Allow', 'GET, HEAD');
    response.setHeader('Connection', 'close'); // whatever is still coming is not read
    return say(response, 405);
  }
  const { httpVersion, headers, url = '' } = request;
  const [path, search] = url.replace(absolute, '').split(/\?(.*)/s);
  const isHostless = httpVersion === '1.1' && headers.host === undefined; // RFC 9112, section 3.2
  if (isHostless || !path.startsWith('/') || !isDecodable(path)) return say(response, 400);
  const place = await placeOf(root, path);
  if (!place) return notFound(root, response);
  if (place.address !== reencoded(path)) {
    response.setHeader('Location', wayTo(place.address, path) + queryOf(search));
    return say(response, 308);
  }
  await sendFile(root, place, request, response);
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/** The same path in the one spelling that places use: `%65n` is `en`. */
const reencoded = (path: string): string =>
  path
    .split('/')
    .map((name) => encodeURIComponent(decodeURIComponent(name)))
    .join('/');

const queryOf = (search: string | undefined): string =>
  search === undefined ? '' : `?${search.replace(/[^!-~]/g, encodeURIComponent)}`;

/** A line in place of a file. */
export function say(response: ServerResponse, status: number): void {
  const { [status]: words = 'Not served' } = sentences;
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${words}\n`);
}

const sentences: Readonly<Record<number, string>> = {
  308: 'It stands elsewhere.',
  400: 'This is no request that can be answered.',
  404: 'Nothing is here.',
  405: 'Files can be read, nothing else.',
  412: 'It has changed.',
  416: 'The file is not that long.',
  500: 'The server could not read the file.',
};

/** Asked for under a condition or in part, it is missing all the same. */
async function notFound(root: string, response: ServerResponse): Promise<void> {
  const page = join(root, '404.html');
  if ((await kindOf(page)) !== 'file') return say(response, 404);
  const text = await readFile(page);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
}

/** Sends a file, or the copy of it that the request accepts and the build has. */
async function sendFile(
  root: string,
  { file }: Place,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = file.map(encodeURIComponent).join('/');
  const { encoding, ending } = await copyFor(join(root, ...file), request);
  response.setHeader('Content-Type', contentType(file.at(-1) ?? '') || 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding);
  if (file.includes('immutable')) response.setHeader('Cache-Control', lasting);
  send(request, path + ending, { root, cacheControl: false, index: false })
    .on('error', (error: Refused) => refuse(response, error))
    .pipe(response);
}

/** What `send` says of a file that it cannot send, or not in the part that was asked for. */
interface Refused extends Error {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function refuse(response: ServerResponse, { status, headers = {} }: Refused): void {
  if (response.headersSent) return void response.destroy(); // half a file is no answer
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified']) {
    response.removeHeader(name);
  }
  response.setHeader('Cache-Control', fresh);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  say(response, status);
}

async function copyFor(
  path: string,
  request: IncomingMessage,
): Promise<{ readonly encoding?: string; readonly ending: string }> {
  const accepted = new Negotiator(request).encodings(copies.map(({ encoding }) => encoding));
  for (const copy of copies) {
    if (!accepted.includes(copy.encoding)) continue;
    if ((await kindOf(path + copy.ending)) === 'file') return copy;
  }
  return { ending: '' };
}
