/** A server of the built atlas: files only, nothing from outside the folder. */
import { createServer, STATUS_CODES, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { always, answer, say } from './serve/answer.ts';
import { everywhere, urlOf } from './serve/networks.ts';

export interface Served {
  /** 'http://localhost:4173/'. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly root: string;
  /** The first port tried; if it is taken, the next ones. 0 for any free one. */
  readonly port: number;
  /** '0.0.0.0' for the whole network; this machine alone unless told. */
  readonly host?: string;
  /** Hears of what the machine failed at while it answered. */
  report?(message: string): void;
}

/** How many ports are tried. */
const attempts = 50;

const limits = {
  maxHeaderSize: 2 ** 17, // an address holds a whole run
  requireHostHeader: false, // its refusal would lack the headers of every answer
  headersTimeout: 20_000, // ms, for who begins a request and never ends it
  requestTimeout: 60_000, // ms
};

/** @throws Error where no port is free */
export async function serve({
  root,
  port,
  host = 'localhost',
  report = console.error,
}: ServeOptions): Promise<Served> {
  const server = createServer(limits);
  // What a request expects first is not waited for: it is answered as any other.
  for (const asked of ['request', 'checkContinue', 'checkExpectation'] as const) {
    server.on(asked, (request, response) => {
      answer(root, request, response).catch((error: unknown) => {
        report(`${request.method} ${request.url}: ${String(error)}`);
        if (response.headersSent) response.destroy();
        else say(response, 500);
      });
    });
  }
  server.on('connect', (_, socket) => turnAway(socket, 405));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    turnAway(socket, statuses[error.code ?? ''] ?? 400);
  });
  const taken = await listen(server, port, host);
  server.on('error', (error) => report(String(error))); // too many connections; the rest go on
  return {
    address: urlOf(everywhere.includes(host) ? 'localhost' : host, taken),
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** What is no request, by what Node calls it; all else is 400. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers where there is no request to answer. */
function turnAway(socket: Duplex, status: number): void {
  socket.on('error', () => socket.destroy()); // it is gone already, which is what is wanted
  if (!socket.writable) return void socket.destroy();
  const headers = { ...always, 'Cache-Control': 'no-cache', 'Content-Length': '0' };
  const lines = Object.entries({
    ...headers,
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    Connection: 'close',
  });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n`, () => socket.destroy());
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
