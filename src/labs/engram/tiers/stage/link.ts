/** How fast the host's link is, and how fast rows really came on one card. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { hostSpeeds } from '../../../../../sims/engram/measured.ts';
import { knobs } from '../../../../../sims/engram/experiments/tiers/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

const { min, max } = knobs.parameters.bandwidth;
/** From the track to the line under it. */
const first = 22;

/** A speed on the track, equal distances being equal ratios. */
const place = ({ at }: View, speed: number): number =>
  at.left + (at.wide * Math.log(speed / min)) / Math.log(max / min);

export function link(view: View): Mark[] {
  const { at, values, words } = view;
  const says = say(words.link, { speed: number(values.bandwidth, 2) });
  return [
    label('link', [at.left, at.linkName], says, { fill: 'ink' }),
    label('drag link', [at.left + at.wide, at.linkName], words.dragLink, {
      ...{ anchor: 'end', fill: 'deep' },
    }),
    line('track', [at.left, at.link, at.left + at.wide, at.link], {
      ...{ stroke: 'rule', thick: 3, lights: 'bandwidth' },
    }),
    ...measured(view),
  ];
}

/** From the slowest rows that were measured to the fastest, as a stretch of the track. */
function measured(view: View): Mark[] {
  const { at, arrangement, words } = view;
  const speeds = Object.values(hostSpeeds);
  const [from, to] = [Math.min(...speeds), Math.max(...speeds)];
  const range = { from: number(from, 1), to: number(to, 1) };
  const text = say(words[arrangement === 'wide' ? 'measured' : 'measuredShort'], range);
  const says = say(words.flagSays, {
    ...{ small: number(hostSpeeds.small, 1), long: number(hostSpeeds.long, 1) },
    favourites: number(hostSpeeds.favourites, 1),
  });
  const [x, right] = [place(view, from), place(view, to)];
  return [
    rect('measured band', [x, at.link - 4, right - x, 8], { fill: 'gold', opacity: 0.5, says }),
    label('measured', [at.left + at.wide, at.link + first], text, {
      ...{ anchor: 'end', fill: 'gold', says },
    }),
  ];
}

export function linkGrip(view: View): Grip {
  const { at, values, words } = view;
  return {
    ...{ key: 'link', knob: 'bandwidth', name: words.linkName, value: values.bandwidth },
    ...{ x: place(view, values.bandwidth), y: at.link },
    ...{ dx: at.wide, dy: 0, from: min, to: max, log: true },
  };
}
