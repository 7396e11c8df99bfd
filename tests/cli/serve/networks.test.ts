import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { reachable, urlOf } from '../../../src/cli/serve/networks.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo => {
  const rest = { address, internal, netmask: '', mac: '', cidr: null };
  return address.includes(':')
    ? { ...rest, family: 'IPv6', scopeid: 0 }
    : { ...rest, family: 'IPv4' };
};

const networks = {
  lo: [at('127.0.0.1', true), at('::1', true)],
  docker0: [at('172.17.0.1')],
  eth0: [at('fe80::1'), at('2001:db8::5'), at('192.168.1.5')],
  eth1: [at('169.254.3.4')],
  wlan0: [at('10.0.0.7')],
};

test('all networks are the real ones first, without this machine’s own', () => {
  expect(reachable('0.0.0.0', networks)).toEqual(['192.168.1.5', '10.0.0.7', '172.17.0.1']);
});

test('of both kinds, IPv4 comes first', () => {
  const both = ['192.168.1.5', '10.0.0.7', '172.17.0.1', '2001:db8::5'];
  expect(reachable('::', networks)).toEqual(both);
});

test.each([
  ['192.168.1.5', ['192.168.1.5']],
  ['localhost', []],
  ['127.0.0.1', []],
  ['::1', []],
])('%s alone is reached by others at %j', (host, hosts) => {
  expect(reachable(host, networks)).toEqual(hosts);
});

test('an address of IPv6 stands in brackets', () => {
  expect(urlOf('2001:db8::5', 80)).toBe('http://[2001:db8::5]:80/');
  expect(urlOf('localhost', 4173)).toBe('http://localhost:4173/');
});
