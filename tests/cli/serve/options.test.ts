import { expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/flags.ts';
import { readOptions } from '../../../src/cli/serve/options.ts';

test.each([
  [[], {}, { port: 4173, host: 'localhost' }],
  [['--host'], {}, { port: 4173, host: '0.0.0.0' }],
  [['--host', '--port', '80'], {}, { port: 80, host: '0.0.0.0' }],
  [['--host=192.168.1.5'], { PORT: '0' }, { port: 0, host: '192.168.1.5' }],
  [['--host', '::', '--port=65535'], { PORT: '1' }, { port: 65_535, host: '::' }],
])('%j beside %j is %j', (given, environment, options) => {
  expect(readOptions(given, environment)).toEqual(options);
});

test.each([
  [['--port', '65536'], '--port requires a whole number from 0 to 65535, got 65536'],
  [['--port', '-1'], '--port requires a whole number from 0 to 65535, got -1'],
  [['--hots'], 'serve requires one of --port, --host, got --hots'],
  [['4173'], 'flags start with --, got 4173'],
  [['--port=1', '--port=2'], '--port requires one value, got "1" and "2"'],
])('%j is refused', (given, message) => {
  expect(() => readOptions(given, {})).toThrow(new UsageError(message));
});
