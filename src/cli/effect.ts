/** Whether what is swept makes any difference. */
import type { Axis } from './arguments.ts';
import { gridSize, type Outcome } from './sweep.ts';

export interface Effects {
  see(index: number, outcome: Outcome): void;
  /** The knobs whose every value gave the same outcome, as far as runs were seen that tell. */
  idle(): readonly Axis[];
}

/**
 * Compares runs that differ in one knob alone. Which knobs take part can depend on the others (no
 * seed where nothing is drawn), so that only the outcomes tell.
 */
export function effectsOf(axes: readonly Axis[]): Effects {
  const open = axes.map((axis, i) => ({
    axis,
    stride: gridSize(axes.slice(i + 1)),
    firsts: new Map<number, string>(),
    compared: false,
    differs: false,
  }));
  return {
    see(index, outcome) {
      const text = JSON.stringify(outcome);
      for (const one of open) {
        if (one.differs) continue;
        const digit = Math.floor(index / one.stride) % one.axis.values.length;
        const others = index - digit * one.stride; // the same for runs that differ in it alone
        const first = one.firsts.get(others);
        if (first === undefined) one.firsts.set(others, text);
        else {
          one.compared = true;
          one.differs = first !== text;
          if (one.differs) one.firsts.clear();
        }
      }
    },
    idle: () =>
      open.filter(({ compared, differs }) => compared && !differs).map(({ axis }) => axis),
  };
}
