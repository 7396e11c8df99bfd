/**
 * The service worker: answers for the host from what this device keeps. A new version is fetched
 * beside the one in use and waits until a page says that it is wanted.
 */
import type { Order } from './kept.ts';
import { Store } from './store.ts';

/** What this file needs of a service worker; the library's own types do not go with those of pages. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Here {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', act: (event: Waiting) => void): void;
  addEventListener(name: 'fetch', act: (event: Asked) => void): void;
  addEventListener(name: 'message', act: (event: Waiting & { readonly data: Order }) => void): void;
}
declare const self: Here;
/** Written in when the site is built. */
declare const VERSION: string;

const { scope } = self.registration;
const store = new Store(scope, VERSION);

self.addEventListener('install', (event) => event.waitUntil(store.install()));

self.addEventListener('activate', (event) =>
  event.waitUntil(store.tidy().then(() => self.clients.claim())),
);

self.addEventListener('message', (event) => {
  const { data } = event;
  event.waitUntil(data.kind === 'use' ? self.skipWaiting() : store.fill(data.part));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(store.answer(event.request));
});
