/** What both trainings learn to guess, and what one of them guesses further: on a text, with its weight. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

/** How much of the text has been read; then come the next letter and the one further. */
const read = 7;
const cell = 25;
const top = 44;

const visible = (character: string): string =>
  character === '\n' ? '↵' : character === ' ' ? '␣' : character;

/** On a phone there is no room for it. */
export function letters(view: View): Mark[] {
  const { at, words } = view;
  if (!at.isWide) return [];
  const x = (read + 2) * cell + 14;
  return [
    ...Array.from({ length: read + 2 }, (_, i) => letter(view, i)).flat(),
    line('next way', [read * cell + cell / 2, top + 27, read * cell + cell / 2, top + 38], {
      stroke: 'ink',
    }),
    label('read', [0, top + 49], words.read, { fill: 'ink-2' }),
    label('next', [read * cell + cell / 2, top + 49], words.next, {
      ...{ anchor: 'middle', fill: 'ink', bold: true },
    }),
    label('further', [x, top + 11], words.further, { fill: 'deep', bold: true }),
    label('further of', [x, top + 26], words.furtherOf, { fill: 'deep' }),
  ];
}

/** Letters that are read, then framed the next one, filled the one further. */
function letter({ frame, words }: View, i: number): Mark[] {
  const place = frame.places[i];
  const kind = i < read ? 'read' : i === read ? 'next' : 'further';
  const says = say(words[kind === 'further' ? 'moduleSays' : 'mainSays'], {
    ...{ letter: visible(place.character), main: visible(place.main) },
    ...{ mainSure: fixed(100 * place.mainSure, 0), module: visible(place.module) },
    ...{ moduleSure: fixed(100 * place.moduleSure, 0), overlap: fixed(100 * place.overlap, 0) },
  });
  const box = [i * cell + 1, top, cell - 2, 26] as const;
  const looks = {
    read: { fill: 'panel', stroke: 'rule-2' },
    next: { fill: 'panel', stroke: 'ink', thick: 2 },
    further: { fill: 'deep', stroke: 'deep' },
  } as const;
  return [
    rect(`letter ${i}`, box, { ...looks[kind], r: 3, says }),
    label(`letter ${i} text`, [i * cell + cell / 2, top + 18], visible(place.character), {
      ...{ anchor: 'middle', face: 'mono', size: 15, bold: kind !== 'read', says },
      fill: kind === 'further' ? 'paper' : 'ink',
    }),
  ];
}

/** How much the guess further counts in training. */
export function weight({ at, values, words }: View): Mark[] {
  const [x, y, w] = at.track;
  const text = say(words.weight, { lambda: fixed(values.lambda, 2) });
  return [
    label('weight', [at.isWide ? x + w : 0, y - 14], text, {
      ...{ anchor: at.isWide ? 'end' : 'start', bold: true, fill: 'deep' },
    }),
    line('track', [x, y, x + w, y], { stroke: 'rule-2', thick: 4 }),
    line('weight so far', [x, y, x + w * values.lambda, y], {
      ...{ stroke: 'deep', thick: 4, lights: 'lambda' },
    }),
  ];
}

export function grip({ at, values, words }: View): Grip {
  const [x, y, w] = at.track;
  return {
    ...{ key: 'lambda', knob: 'lambda', name: words.weightName, value: values.lambda },
    ...{ x: x + w * values.lambda, y, dx: w, dy: 0, from: 0, to: 1 },
  };
}
