/** The SSDs of a table as pillars: a block for each copy, and what it takes over above them. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Lane } from '../../../../../sims/craq/experiments/placement/frame.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { groundOf, isGone, leftIn, leftOf, middleOf, nameOf, tones, type View } from './layout.ts';

export function pillars(view: View, lane: Lane): Mark[] {
  const { at, frame } = view;
  const ground = groundOf(view);
  const left = leftOf(view, lane);
  const posts = frame.names.map((_, ssd) => {
    const x = middleOf(view, lane, ssd);
    return line(`${lane} post ${ssd}`, [x, at.threads.top, x, ground], { stroke: 'rule' });
  });
  return [
    ...posts,
    ...frame.names.flatMap((_, ssd) => [
      ...(isGone(view, ssd) ? [hole(view, lane, ssd)] : blocks(view, lane, ssd)),
      letter(view, lane, ssd),
    ]),
    line(`${lane} ground`, [left, ground, left + at.panel, ground], {
      stroke: 'ink-3',
      thick: 1.5,
    }),
    ...even(view, lane),
    ...largest(view, lane),
  ];
}

/** From the ground up: its own copies, then what it answers for others. */
function blocks(view: View, lane: Lane, ssd: number): Mark[] {
  const { at, frame, words } = view;
  const own = frame.chains[lane].flatMap((chain, i) => (chain.includes(ssd) ? [{ chain, i }] : []));
  const part = frame.own[lane][ssd] / own.length;
  const x = middleOf(view, lane, ssd) - at.pillar / 2;
  const gap = at.isWide ? 1.2 : 0.8;
  let y = groundOf(view);
  const block = (key: string, reads: number, isOwn: boolean, says: string): Mark => {
    const h = reads * at.scale;
    y -= h;
    return rect(key, [x, y, at.pillar, Math.max(0.5, h - gap)], {
      ...{ fill: isOwn ? 'teal' : 'coral', opacity: 0.85, r: 1, says },
    });
  };
  const letters = { ssd: frame.names[ssd] };
  return [
    ...own.map(({ chain, i }) =>
      block(
        `${lane} own ${ssd} ${i}`,
        part,
        true,
        say(words.blockSays, { ...letters, name: nameOf(view, chain) }),
      ),
    ),
    ...own.flatMap(({ chain, i }) => {
      const reads = part * (chain.length / leftIn(view, chain).length - 1);
      if (reads < 1e-9) return [];
      const told = { ...letters, name: nameOf(view, chain), part: number(reads, 2) };
      return [block(`${lane} taken ${ssd} ${i}`, reads, false, say(words.takenSays, told))];
    }),
  ];
}

/** Where a pillar stood. */
function hole(view: View, lane: Lane, ssd: number): Mark {
  const { at, frame, words } = view;
  const x = middleOf(view, lane, ssd) - at.pillar / 2;
  return rect(`${lane} gone ${ssd}`, [x, groundOf(view) - at.scale, at.pillar, at.scale], {
    ...{ stroke: 'coral', dashed: true, r: 2, opacity: 0.7 },
    says: say(words.goneSays, { name: frame.names[ssd] }),
  });
}

const letter = (view: View, lane: Lane, ssd: number): Mark =>
  label(
    `${lane} letter ${ssd}`,
    [middleOf(view, lane, ssd), groundOf(view) + 15],
    view.frame.names[ssd],
    {
      ...{ anchor: 'middle', bold: true, fill: isGone(view, ssd) ? 'coral' : 'ink' },
    },
  );

/** The height of all if reads were spread over them evenly; its name stands where there is room. */
function even(view: View, lane: Lane): Mark[] {
  const { at, frame, words } = view;
  if (frame.gone === 0 || frame.even === 0 || frame.lost[lane] > 0) return [];
  const y = groundOf(view) - frame.even * at.scale;
  const left = leftOf(view, lane);
  const says = say(words.evenSays, { even: fixed(frame.even, 2) });
  return [
    line(`${lane} even`, [left, y, left + at.panel, y], { stroke: 'ink', dashed: true, says }),
  ];
}

/** How full the fullest is, over its pillar. */
function largest(view: View, lane: Lane): Mark[] {
  const { at, frame, words } = view;
  const most = frame.fullest[lane];
  const ssd = Math.max(
    0,
    frame.reads[lane].findIndex((reads) => reads > most - 1e-9),
  );
  const text = frame.even === 0 ? '–' : `${fixed(most, 2)}×`;
  const look = { face: 'serif', bold: true, size: at.large } as const;
  const half = textWidth(text, look) / 2;
  const left = leftOf(view, lane);
  const x = Math.max(left + half, Math.min(left + at.panel - half, middleOf(view, lane, ssd)));
  const fill = frame.gone === 0 ? 'ink-2' : tones[lane];
  const says = say(words.fullestSays, { ssd: frame.names[ssd], fullest: fixed(most, 2) });
  return [
    label(`${lane} fullest`, [x, groundOf(view) - most * at.scale - 7], text, {
      ...{ ...look, anchor: 'middle', fill, halo: true },
      ...(frame.even === 0 ? {} : { says }),
    }),
  ];
}
