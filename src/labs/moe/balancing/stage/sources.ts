/** The batch above the vessels, and the flows from it: one visit is as wide in all of them. */
import { label, rect, ribbon } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted } from '../../../kit/text-width.ts';
import { batchMarks } from './batch.ts';
import { nameOf, type Counts } from './counts.ts';
import { brimOf, vesselAt, type View } from './vessels.ts';

const bar = 66; // of the sources
const gap = 14; // between kinds

/** Where each kind's characters stand; one visit is as wide everywhere. */
function places({ width }: View, { kinds, tokens }: Counts): { x: number; w: number }[] {
  const each = (width - gap * (kinds.length - 1)) / tokens;
  let x = 0;
  return kinds.map((kind) => {
    const place = { x, w: kind.tokens.length * each };
    x += place.w + gap;
    return place;
  });
}

export function sources(scene: View, counts: Counts, opened: number | undefined): Mark[] {
  const { frame, words } = scene;
  return places(scene, counts).flatMap(({ x, w }, d): Mark[] => {
    const kind = counts.kinds[d];
    const text = fitted(words[kind.name], w + gap - 4, { bold: true });
    const says = say(words.source, { kind: words[kind.name], tokens: kind.tokens.length });
    return [
      label(`${kind.name} name`, [x, 11], text, { bold: true, fill: kind.paint }),
      rect(`${kind.name} bar`, [x, bar - 3, w, 3], { fill: kind.paint, says }),
      ...batchMarks(frame, counts, kind, { x, y: 27, width: w }, words, opened),
    ];
  });
}

export function flows(scene: View, counts: Counts, opened: number | undefined): Mark[] {
  const { frame, words } = scene;
  const starts = places(scene, counts);
  const each = starts[0].w / (counts.kinds[0].tokens.length * counts.k);
  const begun = starts.map(({ x }) => x);
  return frame.load.flatMap((load, i) => {
    const { x, w } = vesselAt(scene, i);
    const unit = w / Math.max(2 * frame.fair, load); // the brim is two fair shares wide
    let at = x + (w - unit * load) / 2;
    return counts.kinds.flatMap((kind, d): Mark[] => {
      const visits = kind.given[i];
      if (visits === 0) return [];
      const [a, b] = [begun[d], at];
      begun[d] += visits * each;
      at += visits * unit;
      const seen = opened === undefined ? 0.2 : opened === i ? 0.5 : 0.04;
      const says = say(words.flow, { visits, kind: words[kind.name], expert: nameOf(words, i) });
      return [
        ribbon(
          `flow ${kind.name} ${i}`,
          {
            along: 'down',
            from: bar,
            to: brimOf(scene),
            a,
            aw: visits * each,
            b,
            bw: visits * unit,
          },
          { fill: kind.paint, opacity: seen, says },
        ),
      ];
    });
  });
}
