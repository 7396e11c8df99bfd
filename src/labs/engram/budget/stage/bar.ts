/** The budget: experts as blocks to the left of the divider, rows of memory to the right. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const gap = 2;
/** Thin lines through the memory: rows, not one a row. */
const ruled = 7;

export function bar(view: View): Mark[] {
  const { at, frame, words } = view;
  const rho = frame.rho[at.model];
  const x = at.shareAt(rho);
  const share = (part: number): string => number(frame.inactive * part, 0);
  const bought = {
    experts: say(words.experts, { n: frame.experts[at.model] }),
    memory: say(words.memory, { n: number(frame.rows[at.model], 0) }),
  };
  const look = { stroke: 'ink', thick: 2, lights: 'model' } as const;
  return [
    ...names(view, bought.experts, bought.memory),
    ...experts(view, x, say(words.share, { what: bought.experts, n: share(rho) })),
    ...memory(view, x, say(words.share, { what: bought.memory, n: share(1 - rho) })),
    line('divider', [x, at.bar - 4, x, at.bar + at.tall + 6], look),
    line('falls', [x, at.top, x, at.axis], { ...look, dashed: true }),
  ];
}

/** Over both ends; what the bar is in between, where there is room. */
function names({ at, words }: View, experts: string, memory: string): Mark[] {
  const middle = (at.left + at.right) / 2;
  const looks = { bold: true };
  const room =
    at.right - at.left - 2 * Math.max(textWidth(experts, looks), textWidth(memory, looks));
  return [
    label('experts', [at.left, at.names], experts, { fill: 'ink-2', bold: true }),
    ...(textWidth(words.budget) < room - 20
      ? [label('budget', [middle, at.names], words.budget, { anchor: 'middle', fill: 'deep' })]
      : []),
    label('memory', [at.right, at.names], memory, { anchor: 'end', fill: 'deep', bold: true }),
  ];
}

function experts({ at, frame }: View, x: number, says: string): Mark[] {
  const count = frame.experts[at.model];
  const wide = (x - at.left) / Math.max(1, count);
  return [
    rect('given', [at.left, at.bar, x - at.left, at.tall], { fill: 'rule-2', says, phase: 0 }),
    ...Array.from({ length: count }, (_, i) =>
      rect(`expert ${i}`, [at.left + i * wide, at.bar, Math.max(1, wide - gap), at.tall], {
        ...{ fill: 'ink-3', r: 3 },
      }),
    ),
  ];
}

function memory({ at, frame }: View, x: number, says: string): Mark[] {
  if (frame.rows[at.model] === 0) return [];
  const pitch = at.tall / ruled;
  return [
    rect('kept', [x, at.bar, at.right - x, at.tall], { fill: 'deep', opacity: 0.85, says }),
    ...Array.from({ length: ruled - 1 }, (_, i) => {
      const y = at.bar + (i + 1) * pitch;
      return line(`row ${i}`, [x, y, at.right, y], { stroke: 'paper', thick: 1.5 });
    }),
  ];
}

export function dividerGrip({ at, frame, words }: View): Grip {
  const models = frame.rho.length;
  const [first, last] = [at.shareAt(frame.rho[0]), at.shareAt(frame.rho[models - 1])];
  return {
    ...{ key: 'divider', knob: 'model', name: words.dividerName, value: at.model + 1 },
    ...{ x: at.shareAt(frame.rho[at.model]), y: at.bar + at.tall / 2 },
    ...{ dx: Math.max(1, last - first), dy: 0, from: 1, to: models },
  };
}
