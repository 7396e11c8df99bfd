/** Values drawn from parameter tables, and tables themselves. */
import fc from 'fast-check';
import type { Parameter, Parameters, Value, Values } from '../sims/contract/parameters.ts';
import type { Intervention } from '../sims/contract/simulation.ts';
import { choice, flag, integer, matrixOf, numbers, real, text } from '../sims/contract/table.ts';

/** Any number of a range, its ends and 0 more often than others. */
function numberIn(min: number, max: number): fc.Arbitrary<number> {
  const corners = [min, max, 0, -0].filter((x) => x >= min && x <= max);
  return fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(...corners));
}

/** Any value a knob can have. */
export function valueOf(parameter: Parameter): fc.Arbitrary<Value> {
  switch (parameter.kind) {
    case 'integer':
      return fc.integer({ min: parameter.min, max: parameter.max });
    case 'real':
      return numberIn(parameter.min, parameter.max);
    case 'choice':
      return fc.constantFrom(...Object.keys(parameter.options));
    case 'flag':
      return fc.boolean();
    case 'numbers': {
      const { min, max, shortest, longest, whole } = parameter;
      const entry = whole ? fc.integer({ min, max }) : numberIn(min, max);
      return fc.array(entry, { minLength: shortest, maxLength: longest });
    }
    case 'matrix': {
      const { min, max, rows, columns } = parameter;
      const size = fc.integer({ min: rows[0], max: rows[1] });
      return size.chain((n) => {
        const [fewest, most] = columns ?? [n, n];
        return fc.integer({ min: fewest, max: most }).chain((width) => {
          const row = fc.array(numberIn(min, max), { minLength: width, maxLength: width });
          return fc.array(row, { minLength: n, maxLength: n });
        });
      });
    }
    case 'text': // any UTF-16 units, halves of pairs among them
      return fc
        .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 2 }), unit), {
          maxLength: Math.min(20, parameter.longest),
        })
        .map((parts) => parts.join('').slice(0, parameter.longest));
  }
}

const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('&', '=', '+', '%', '%00', '\\', '\\u', '<script>', ';', ',', ' ', '#', '?'),
);

/** Any values a table can have. */
export const valuesOf = (parameters: Parameters): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(Object.entries(parameters).map(([name, p]) => [name, valueOf(p)])), {
    noNullPrototype: true,
  });

/** Changes of live knobs; none where no knob is live. */
export function interventionsOf(
  parameters: Parameters,
  steps: number,
): fc.Arbitrary<Intervention[]> {
  const live = Object.keys(parameters).filter((name) => parameters[name].live);
  if (live.length === 0) return fc.constant([]);
  const one = fc
    .constantFrom(...live)
    .chain((knob) =>
      fc
        .tuple(fc.integer({ min: 0, max: steps }), valueOf(parameters[knob]))
        .map(([step, value]) => ({ step, knob, value })),
    );
  return fc.array(one, { maxLength: 5 });
}

const range = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([min, width]) => ({ min, max: min + width }));

/** Any knob, with a default of its own. */
const parameter: fc.Arbitrary<Parameter> = fc
  .tuple(fc.constantFrom('integer', 'real', 'choice', 'flag', 'numbers', 'matrix', 'text'), range)
  .chain(([kind, { min, max }]) => {
    const live = fc.boolean();
    const empty = table(kind, min, max);
    return fc.tuple(valueOf(empty), live).map(([value, isLive]) => {
      const withDefault = { ...empty, default: value, live: isLive };
      return withDefault as Parameter; // the value is drawn from this very knob
    });
  });

function table(kind: string, min: number, max: number): Parameter {
  const label = kind;
  if (kind === 'integer') return integer({ label, min, max, default: min });
  if (kind === 'real') return real({ label, min, max, default: min });
  if (kind === 'choice') return choice({ label, options: { a: 'A', '': 'none' }, default: 'a' });
  if (kind === 'flag') return flag({ label, default: false });
  if (kind === 'numbers') {
    return numbers({ label, min, max, shortest: 0, longest: 5, default: [] });
  }
  if (kind === 'matrix') {
    return matrixOf({ label, min, max, rows: [0, 3], columns: [1, 3], default: [] });
  }
  return text({ label, longest: 40, default: '' });
}

/** Any table of knobs. */
export const tables: fc.Arbitrary<Parameters> = fc.dictionary(
  fc.stringMatching(/^k[a-zA-Z0-9]{0,8}$/),
  parameter,
  { maxKeys: 6, noNullPrototype: true },
);
