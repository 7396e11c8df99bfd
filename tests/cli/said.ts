/** What the command says of the toys. */
import { readFileSync } from 'node:fs';
import { command, type Terminal } from '../../src/cli/command.ts';
import { find, techniques } from '../runner/toy.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function said(
  line: string,
  watched = false,
  environment: Terminal['environment'] = {},
): Promise<Said> {
  let out = '';
  let err = '';
  const code = await command(line.split(' '), {
    techniques,
    find,
    thread: new URL('./thread.ts', import.meta.url),
    environment,
    out: (text) => (out += text),
    err: (text) => (err += text),
    read: (file) => readFileSync(file, 'utf8'),
    watched,
  });
  return { code, out, err };
}
