import { below, stream } from '../math/random.ts';

/** Sums of two numbers below a hundred, `37+58=95;`, until there are `length` characters. */
export function arithmetic(length: number): string {
  const random = stream(0, 'sums');
  let text = '';
  while (text.length < length) {
    const a = below(100, random);
    const b = below(100, random);
    text += `${a}+${b}=${a + b};`;
  }
  return text.slice(0, length);
}
