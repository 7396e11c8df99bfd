/** What was written, a ball a word: kept drafts below, what replaced others on top of them. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { circle, line } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { leftOf, wordOf, type View } from './layout.ts';

export function pile(view: View): Mark[] {
  const { at, width, arrangement, frame, values } = view;
  const right = arrangement === 'wide' ? at.panel - 18 : width;
  return [
    line('floor', [0, at.floor, right, at.floor], { stroke: 'ink-3' }),
    ...frame.p.flatMap((_, word) => column(view, word)),
    ...frame.p.flatMap((_, word) => [
      outline(view, word, 'hill'),
      ...(values.rule === 'residual' ? [] : [outline(view, word, 'out')]),
    ]),
  ];
}

function column(view: View, word: number): Mark[] {
  const { at, frame, words } = view;
  const [kept, replaced] = [frame.kept[word], frame.replaced[word]];
  const says = say(words.pileSays, {
    ...{ name: wordOf(view, word), written: kept + replaced, kept, replaced, balls: frame.balls },
    ...{ expected: fixed(frame.p[word] * frame.balls, 1) },
  });
  const x = leftOf(at, word);
  return Array.from({ length: kept + replaced }, (_, i) => {
    const [row, place] = [Math.floor(i / at.abreast), i % at.abreast];
    const centre = [x + (place + 0.5) * at.pitch, at.floor - (row + 0.5) * at.pitch] as const;
    return circle(`ball ${word} ${i}`, [...centre, at.pitch / 2 - 0.4], {
      ...{ fill: i < kept ? 'teal' : 'deep', opacity: i < kept ? 0.75 : 0.9, says, phase: 2 },
    });
  });
}

/** How high a word's column would be if what was written so far fell as the hill says. */
function outline(view: View, word: number, of: 'hill' | 'out'): Mark {
  const { at, frame, words } = view;
  const share = of === 'hill' ? frame.p[word] : frame.out[word];
  const y = at.floor - ((share * frame.balls) / at.abreast) * at.pitch;
  const x = leftOf(at, word);
  const says = say(words[of === 'hill' ? 'hillSays' : 'outSays'], {
    ...{ name: wordOf(view, word), share: fixed(100 * share, 1) },
  });
  return line(`${of} ${word}`, [x - 2, y, x + at.bar + 2, y], {
    ...(of === 'hill' ? { stroke: 'ink', thick: 2 } : { stroke: 'coral', thick: 2, dashed: true }),
    says,
  });
}
