/** What one H100 took, in gold: full for all read, rings for DSA; its longest time is as high as there is room. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { circle, label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { xOf, type View } from './layout.ts';

export function measured(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const most = Math.max(...frame.measured.dense);
  const dots = (['dense', 'sparse'] as const).flatMap((lane) =>
    frame.measured[lane].map((took, i): Mark => {
      const tokens = frame.measuredAt[i];
      const y = at.axis - (took / most) * (at.axis - at.top);
      return circle(`measured ${lane} ${i}`, [xOf(view, tokens), y, 4], {
        ...(lane === 'dense'
          ? ({ fill: 'gold' } as const)
          : ({ fill: 'panel', stroke: 'gold', thick: 2 } as const)),
        says: say(words[lane === 'dense' ? 'measuredDense' : 'measuredSparse'], {
          ...{ tokens: number(tokens, 0), took: number(took, 0) },
        }),
      });
    }),
  );
  const told = {
    ...{ after: number(frame.fasterAfter, 0), from: number(frame.fasterFrom, 0) },
    most: number(most, 0),
  };
  const one = values.queries === 'one';
  const y = at.axis + (at.isWide ? 48 : 42);
  const name = one ? 'One' : 'Many';
  const isShort = at.isWide ? '' : 'Short';
  return [
    ...dots,
    circle('gold dense mark', [at.left + 4, y - 4, 4], { fill: 'gold' }),
    label('gold', [at.left + 13, y], say(words[`gold${name}${isShort}`], told), { fill: 'gold' }),
    circle('gold sparse mark', [at.left + 4, y + 13, 4], {
      fill: 'panel',
      stroke: 'gold',
      thick: 2,
    }),
    label('gold sparse', [at.left + 13, y + 17], say(words[`goldSparse${isShort}`], told), {
      ...{ fill: 'gold', says: words.goldSays },
    }),
  ];
}
