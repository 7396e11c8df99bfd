/** How fast the host's link is, and how fast rows really came on one card. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { hostSpeeds } from '../../../../../sims/engram/measured.ts';
import { knobs } from '../../../../../sims/engram/experiments/tiers/knobs.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

const { min, max } = knobs.parameters.bandwidth;
const flags = ['small', 'long', 'favourites'] as const;
/** From the track to the first line under it, and from line to line. */
const first = 21;
const pitch = 14.5;

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
    label('measured', [at.left, at.link + first], words.measured, {
      fill: 'gold',
      bold: true,
    }),
    ...flags.flatMap((key, i) => flag(view, key, i)),
  ];
}

/** A measured speed on the track, its words on a line of their own. */
function flag(view: View, key: (typeof flags)[number], i: number): Mark[] {
  const { at, words } = view;
  const x = place(view, hostSpeeds[key]);
  const y = at.link + first + (i + 1) * pitch;
  const speed = number(hostSpeeds[key], 1);
  const text = say(words[key], { speed });
  const says = say(words.flagSays, { text });
  const top = at.link + 4;
  return [
    line(`flag line ${key}`, [x, top + 6, x, y - 4], { stroke: 'gold' }),
    poly(`flag ${key}`, [x - 4, top + 7, x + 4, top + 7, x, top], {
      ...{ closed: true, fill: 'gold', says },
    }),
    label(`flag name ${key}`, [x - 4, y], text, { anchor: 'end', fill: 'gold', says }),
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
