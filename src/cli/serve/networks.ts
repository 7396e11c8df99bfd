/** Under which addresses a server on this machine can be reached. */
import type { networkInterfaces } from 'node:os';

/** Hosts that stand for all networks of a machine: of IPv4, and of both kinds. */
export const everywhere: readonly string[] = ['0.0.0.0', '::'];

/** Networks among programs of one machine, which no other device is in. */
const virtual = /^(docker|br-|veth|virbr|vboxnet|vmnet|vEthernet|utun|tun|tap)/i;

/** Addresses of a cable without a network: nobody handed one out. */
const unassigned = /^(169\.254\.|fe80:)/i;

/** 'http://[::1]:4173/' */
export const urlOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;

/**
 * The hosts that others can type, the likeliest first: IPv4 before IPv6, real networks before
 * virtual ones. None where the server listens to this machine alone.
 */
export function reachable(host: string, networks: ReturnType<typeof networkInterfaces>): string[] {
  if (!everywhere.includes(host)) return isOwn(host) ? [] : [host];
  const found = Object.entries(networks).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ internal, address }) => !internal && !unassigned.test(address))
      .filter(({ family }) => family === 'IPv4' || host === '::')
      .map(({ address, family }) => ({
        address,
        rank: (family === 'IPv4' ? 0 : 2) + (virtual.test(name) ? 1 : 0),
      })),
  );
  return found.sort((a, b) => a.rank - b.rank).map(({ address }) => address);
}

const isOwn = (host: string): boolean => /^(localhost|127\.|::1$)/.test(host);
