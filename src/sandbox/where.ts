/** Where an error of a linked program was thrown: its message is sent with the line of the program. */

/** A message, and the line behind it. */
export const atLine = /^([^]*)\u0000(\d+)$/;

/**
 * The same error with its line in the message: where bad input was handed over, not where it was refused.
 * What is no error, or has no stack, as it is.
 */
export function withLine(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const calls = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at (?!require[A-Z])/.test(line));
  const [, line] = /:(\d+):\d+\)?$/.exec(calls[0] ?? '') ?? [];
  return line === undefined ? error : new Error(`${error.message}\u0000${line}`);
}
