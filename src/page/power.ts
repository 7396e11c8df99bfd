/** A small number as people write it. */

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** One digit times a power of ten: 3 × 10⁻⁷. */
export function power(value: number): string {
  const [digit, exponent] = value.toExponential(0).split('e');
  const sign = exponent.startsWith('-') ? '⁻' : '';
  const digits = [...exponent.replace(/^[+-]/, '')].map((d) => raised[Number(d)]).join('');
  return `${digit} × 10${sign}${digits}`;
}
