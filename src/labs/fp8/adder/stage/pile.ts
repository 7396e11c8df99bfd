/** The ones that fell off beyond the edge, as they lie: a column a place, a grain a bit. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { bitAt } from './bits.ts';
import type { View } from './layout.ts';
import { worth } from './window.ts';

/** How many ones fell off at each place beyond the edge, the nearest first. */
export function fallenAt({ at, frame }: View): { place: number; count: number }[] {
  const terms = [frame.before, ...frame.terms];
  return Array.from({ length: at.edge - at.lowest }, (_, i) => {
    const place = at.edge - 1 - i;
    return { place, count: terms.filter((term) => bitAt(term, place)).length };
  });
}

export function pile(view: View): Mark[] {
  const { at, frame, words } = view;
  const columns = fallenAt(view);
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const grain = Math.min(at.grain, (at.floor - at.rule - 10) / most);
  const left = at.xOf(at.edge - 1) + 3;
  const right = at.xOf(at.lowest - 1);
  const seams = Array.from({ length: most - 1 }, (_, i) => at.floor - (i + 1) * grain);
  const shares = { lost: number(Math.abs(frame.fallen)), brought: number(Math.abs(frame.brought)) };
  const written = say(words.fallen, shares);
  const text = textWidth(written) > right - left ? say(words.fallenShort, shares) : written;
  return [
    line('floor', [left, at.floor, right, at.floor], { stroke: 'coral' }),
    ...columns
      .filter(({ count }) => count > 0)
      .map(({ place, count }) =>
        rect(
          `fallen ${at.edge - place}`,
          [at.xOf(place) + 0.5, at.floor - count * grain, at.column - 1, count * grain],
          {
            ...{ fill: 'coral', opacity: 0.75, phase: 1, lights: 'fallen' },
            says: say(words.fallenSays, { count: number(count, 0), worth: worth(place) }),
          },
        ),
      ),
    ...seams.map((y, i) =>
      line(`seam ${i}`, [left, y, right, y], { stroke: 'paper', thick: grain > 3 ? 1 : 0.5 }),
    ),
    label('fallen name', [right, at.floor + 14], text, {
      ...{ fill: 'coral', anchor: 'end', phase: 1 },
    }),
  ];
}
