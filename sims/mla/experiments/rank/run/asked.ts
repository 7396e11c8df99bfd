/** Some of the test's questions as people read them, and the answers that networks gave. */
import { alphabet, type Batch } from '../../../tasks.ts';
import { items } from '../../../world.ts';
import type { Task } from '../../../steps.ts';
import type { Asked } from '../frame.ts';

/** So many of the test's questions are shown. */
export const shown = 64;

/** How the values of each attribute are written. */
const signs = [[...'ABCDEFGH'], [...'12345678'], [...'○●△▲□■◇◆']];
const before = 20; // characters that are shown of what was read

export const askedOf = (task: Task, test: Batch): Asked =>
  task === 'recall' ? ofCards(test) : ofText(test);

function ofCards({ context = [], tokens, targets }: Batch): Asked {
  const { attributes, values } = items;
  const names = tokens.slice(0, shown).map(([name]) => name - attributes * values);
  const sought = tokens.slice(0, shown).map(([, asked]) => asked - 2 * attributes * values);
  const cards = context.map((item) => item.map((value, a) => signs[a][value - a * values]));
  return {
    cards: Array.from({ length: shown / items.queries }, (_, b) =>
      cards.slice(b * items.items, (b + 1) * items.items).map((card) => card.join('')),
    ),
    given: names.map((name) => signs[Math.floor(name / values)][name % values]),
    sought,
    right: sought.map((asked, q) => signs[asked][targets[q]]),
  };
}

function ofText({ batch, tokens, targets }: Batch): Asked {
  const length = tokens.length / batch;
  const letters = tokens.slice(0, shown).map(([code]) => alphabet[code]);
  return {
    cards: [],
    given: letters.map((_, q) => {
      const start = Math.floor(q / length) * length;
      return letters.slice(Math.max(start, q + 1 - before), q + 1).join('');
    }),
    sought: [],
    right: targets.slice(0, shown).map((code) => alphabet[code]),
  };
}

/** What was answered to those questions, as it is written. */
export const written = ({ sought }: Asked, answers: readonly number[]): string =>
  answers
    .slice(0, shown)
    .map((answer, q) => (sought.length > 0 ? signs[sought[q]] : alphabet)[answer])
    .join('');
