/** The drawing of an experiment that does next to nothing. */

/** Paths from the project's root, and what stands there. */
export type Files = Readonly<Record<string, string>>;

/** Folders of what is computed and what is shown, and the way up from the second to the root. */
interface Folders {
  readonly computing: string;
  readonly showing: string;
  readonly up: string;
}

export const stageFiles = ({ computing, showing, up }: Folders): Files => ({
  [`${showing}/stage.ts`]: `/** Both walkers on one line, and how far the pushed one is of the other's way. */
import type { Frame } from '${up}/${computing}/frame.ts';
import type { Values } from '${up}/${computing}/knobs.ts';
import { circle, label, line } from '../../kit/make.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';

export function marks({ frame, values, words, width }: Scene<Frame, Values>): Drawing {
  const { steady, noisy } = frame.place;
  const [left, right, height] = [20, width - 20, 380];
  const farthest = Math.max(1, steady, noisy);
  const x = (place: number): number => left + (Math.max(0, place) / farthest) * (right - left);
  const times = steady > 0 ? (noisy / steady).toFixed(2) : '–';
  return {
    width,
    height,
    marks: [
      line('way', [left, 190, right, 190], { stroke: 'rule' }),
      circle('steady', [x(steady), 190, 10], { fill: 'deep', says: String(steady) }),
      circle('noisy', [x(noisy), 190, 7], { fill: 'coral', says: String(noisy) }),
      label('times', [left, 270], times, { size: 30, bold: true, face: 'serif', fill: 'coral' }),
      label('unit', [left, 290], words.times, { fill: 'ink' }),
      line('track', [left, 340, right, 340], { stroke: 'rule-2', thick: 3 }),
      label('drag', [left, 365], words.drag, { fill: 'deep' }),
    ],
    grips: [
      {
        key: 'speed',
        knob: 'speed',
        name: 'Speed',
        value: values.speed,
        x: left + values.speed * (right - left),
        y: 340,
        dx: right - left,
        dy: 0,
        from: 0,
        to: 1,
      },
    ],
  };
}
`,
  [`${showing}/stage.svelte`]: `<!-- Two walkers on one line. -->
<script lang="ts">
  import type { Frame } from '$${computing}/frame.ts';
  import type { Values } from '$${computing}/knobs.ts';
  import type { StageProps } from '../../kit/bench.ts';
  import Stage from '../../kit/Stage.svelte';
  import { marks } from './stage.ts';

  let { frame, frames, values, words }: StageProps<Frame, Values> = $props();
</script>

<Stage draw={(room) => marks({ frame, frames, values, words, ...room })} />
`,
});
