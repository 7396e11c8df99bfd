/** The chains of a table as threads, a bead for each copy; a copy that answers more is larger. */
import type { Lane } from '../../../../../sims/craq/experiments/placement/frame.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { isGone, leftIn, leftOf, middleOf, nameOf, tones, type View } from './layout.ts';

export function threads(view: View, lane: Lane): Mark[] {
  const { frame } = view;
  return [
    ...heading(view, lane),
    ...frame.chains[lane].flatMap((chain, at) => thread(view, lane, chain, at)),
  ];
}

/** Which table it is, and how many of its chains have no copy left. */
function heading(view: View, lane: Lane): Mark[] {
  const { at, frame, words } = view;
  const left = leftOf(view, lane);
  const name = words[!at.isWide && lane === 'notes' ? 'notesShort' : lane];
  const lost = frame.lost[lane];
  const told = say(words[at.isWide ? 'lost' : 'lostShort'], { lost });
  // on a phone it stands under the name
  const place = at.isWide
    ? ([left + at.panel, at.names] as const)
    : ([left, at.names + 13] as const);
  return [
    label(`${lane} name`, [left, at.names], name, {
      ...{ bold: true, fill: tones[lane], size: at.isWide ? 14 : 12 },
    }),
    ...(lost > 0
      ? [
          label(`${lane} lost`, place, told, {
            ...{ bold: true, fill: 'coral', anchor: at.isWide ? 'end' : 'start' },
          }),
        ]
      : []),
  ];
}

/** A bead's area is the part of the chain's reads that it answers. */
function thread(view: View, lane: Lane, chain: readonly number[], at: number): Mark[] {
  const { frame, words } = view;
  const { threads: area, isWide } = view.at;
  const y = area.top + ((at + 0.5) * area.height) / frame.chains[lane].length;
  const ends = [Math.min(...chain), Math.max(...chain)].map((ssd) => middleOf(view, lane, ssd));
  const left = leftIn(view, chain);
  const isHit = left.length < chain.length;
  const stroke: Paint = isHit ? 'coral' : 'teal';
  const name = nameOf(view, chain);
  const says =
    left.length === 0
      ? say(words.lostSays, { name })
      : say(words.chainSays, { name, left: left.length });
  const key = `${lane} chain ${at}`;
  const whole = isWide ? 3.6 : 2.1;
  return [
    line(key, [ends[0], y, ends[1], y], {
      ...{ stroke, thick: isHit ? 1.5 : 1, opacity: isHit ? 0.9 : 0.45, says },
      dashed: left.length === 0,
    }),
    ...chain.map((ssd): Mark => {
      const place = [middleOf(view, lane, ssd), y] as const;
      return isGone(view, ssd)
        ? circle(`${key} ${ssd}`, [...place, whole], {
            ...{ fill: 'panel', stroke: 'coral', thick: 1.5, says },
          })
        : circle(`${key} ${ssd}`, [...place, whole * Math.sqrt(chain.length / left.length)], {
            ...{ fill: isHit ? 'coral' : 'teal', says },
          });
    }),
  ];
}
