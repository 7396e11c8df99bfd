/** Serves the built atlas: `npm start`. Files only, nothing from outside the folder. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export interface Served {
  /** 'http://localhost:4173/'. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly root: string;
  /** The first port tried; if it is taken, the next ones. 0 for any free one. */
  readonly port: number;
  /** '0.0.0.0' for the whole network; this machine alone unless told. */
  readonly host?: string;
}

/** How many ports are tried. */
const attempts = 50;

/** An address holds a whole run, and a request names it twice: as its path and as its referrer. */
const longestHeader = 2 ** 17;

/** @throws Error where no port is free */
export async function serve({ root, port, host = 'localhost' }: ServeOptions): Promise<Served> {
  const files = sirv(root, {
    dev: true, // read anew at each request: a build may replace them
    onNoMatch: (_, response) => notFound(root, response),
    setHeaders: (response, path) => {
      const lasting = path.includes('/immutable/'); // such names carry a hash of the content
      const control = lasting ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('cache-control', control);
      response.setHeader('x-content-type-options', 'nosniff');
    },
  });
  const server = createServer({ maxHeaderSize: longestHeader }, (request, response) => {
    const slashed = withSlash(root, request);
    if (slashed === undefined) files(request, response);
    else response.writeHead(308, { location: slashed }).end();
  });
  const taken = await listen(server, port, host);
  return {
    address: `http://${host}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Where a folder was asked for without its slash: with it, relative, so that links below work. */
function withSlash(root: string, { url = '/' }: IncomingMessage): string | undefined {
  const [path, search] = url.split(/\?(.*)/s);
  const name = path.split('/').at(-1) ?? '';
  if (!/^(\/[\w-]+)+$/.test(path)) return undefined;
  const folder = statSync(join(root, path), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) return undefined;
  return `./${name}/${search === undefined ? '' : `?${search}`}`;
}

function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  const text = existsSync(page) ? readFileSync(page) : '404\n';
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(text);
}

async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((done, refuse) => {
        server.once('error', refuse);
        server.listen(port, host, () => {
          server.off('error', refuse);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= Math.min(first + attempts, 65_535)) throw error;
    }
  }
}

function option(name: string): string | undefined {
  const given = process.argv.slice(2);
  const joined = given.find((flag) => flag.startsWith(`--${name}=`));
  const at = given.indexOf(`--${name}`);
  return joined?.slice(name.length + 3) ?? (at >= 0 ? given[at + 1] : undefined);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const typed = option('port') ?? process.env.PORT ?? '4173';
  const port = /^\d+$/.test(typed) ? Number(typed) : NaN;
  if (port <= 65_535) {
    const root = fileURLToPath(new URL('../../build', import.meta.url));
    const { address } = await serve({ root, port, host: option('host') });
    console.log(`DeepSeek Atlas: ${address}`);
  } else {
    console.error(`--port requires a whole number from 0 to 65535, got ${typed}`);
    process.exitCode = 2;
  }
}
