/** One expert's number on its way: fit, score, score + bias, chosen or not, weight. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { from } from '../../../../../sims/moe/gate-phases.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { Columns } from './columns.ts';
import { paintOf } from './flows.ts';
import { followedOf, type Expert, type View } from './known.ts';

/** Where the number stands; not yet known: nothing. */
interface Stop {
  readonly text: string;
  readonly name: string;
  readonly paint?: Paint;
}

/** What leads on to the next stop, over the arrow and under it. */
interface Link {
  readonly over: string;
  readonly under?: string;
}

interface Way {
  readonly expert: Expert;
  readonly stops: readonly Stop[];
  readonly links: readonly Link[];
}

const unknown = '…';
const value = { size: 15, bold: true } as const;
const signed = (x: number): string => `${x < 0 ? '−' : '+'} ${fixed(Math.abs(x), 2)}`;
const written = (x: number | undefined): string => (x === undefined ? unknown : fixed(x, 2));

function wayOf(scene: View, experts: readonly Expert[]): Way {
  const { frame, values, words } = scene;
  const expert = experts[followedOf(scene)];
  const { fit, score, bias, isBiased, isOut, isChosen, counts } = expert;
  const paint = isChosen ? paintOf(expert) : 'coral';
  const isDecided = isOut || from(frame.phase, 'chosen');
  const fate = isChosen ? words.isChosen : isOut ? words.isOut : words.notChosen;
  const together = isBiased && score !== undefined ? score + bias : undefined;
  return {
    expert,
    stops: [
      { text: fixed(fit, 2), name: words.fit },
      { text: written(score), name: words.score },
      { text: written(together), name: '' },
      { text: isDecided ? fate : unknown, name: '', paint: isDecided ? paint : undefined },
      {
        text: written(from(frame.phase, 'scaled') ? counts : undefined),
        name: words.weight,
        paint: from(frame.phase, 'scaled') ? paint : undefined,
      },
    ],
    links: [
      { over: words[values.kind], under: words.intoUnit },
      { over: say(words.plusBias, { bias: signed(bias) }) },
      { over: ruleOf(scene, expert) },
      share(scene, experts, expert),
    ],
  };
}

/** What decides whether it is chosen. */
function ruleOf({ values, words }: View, { isOut, isChosen }: Expert): string {
  if (isOut) return isChosen ? words.zeroWins : words.groupClosed;
  return say(words.bestWin, { k: values.k });
}

/** How a weight is made of the scores of the chosen; of whom is not chosen, nothing. */
function share({ frame, values, words }: View, experts: readonly Expert[], expert: Expert): Link {
  const { normalise, scale } = values;
  if (!from(frame.phase, 'gathered')) return { over: words[normalise ? 'divided' : 'multiplied'] };
  if (!expert.isChosen) return { over: '' };
  const used = ({ score = 0, bias }: Expert): number =>
    values.mistake === 'weights' ? score + bias : score;
  const total = fixed(sum(experts.filter(({ isChosen }) => isChosen).map(used)), 2);
  const own = fixed(used(expert), 2);
  return normalise
    ? { over: `${own} ÷ ${total} × ${scale}`, under: say(words.total, { total }) }
    : { over: `${own} × ${scale}` };
}

export function chain(scene: View, columns: Columns, experts: readonly Expert[]): Mark[] {
  return columns.token ? drawn(scene, columns, experts) : told(scene, columns, experts);
}

/** Beside an arrow's text, in all. */
const air = 16;
/** From the texts over the arrows down to the numbers, to what is under them, and to the rule. */
const down = { value: 17, name: 32, rule: 40 };

/** In a line, stop after stop. */
function drawn(scene: View, { chain: over }: Columns, experts: readonly Expert[]): Mark[] {
  const { width, words } = scene;
  const { expert, stops, links } = wayOf(scene, experts);
  const name = say(words.expertN, { n: expert.i + 1 });
  const stopWidths = stops.map((stop) =>
    Math.max(textWidth(stop.text, value), textWidth(stop.name)),
  );
  const linkWidths = links.map(
    (link) => Math.max(textWidth(link.over), textWidth(link.under ?? '')) + air,
  );
  const first = textWidth(name, { bold: true }) + 12;
  const spare = (width - first - sum(stopWidths) - sum(linkWidths)) / links.length;
  const y = over + down.value;
  let x = first;
  return [
    line('chain rule', [0, over + down.rule, width, over + down.rule], { stroke: 'rule' }),
    label('chain name', [0, y], name, { bold: true, fill: 'ink' }),
    ...stops.flatMap((stop, n): Mark[] => {
      const middle = x + stopWidths[n] / 2;
      const from = x + stopWidths[n] + 4;
      const to = from + (linkWidths[n] ?? 0) + spare - 8;
      x = to + 4;
      return [
        label(`stop ${n}`, [middle, y], stop.text, {
          ...{ ...value, anchor: 'middle', fill: stop.paint ?? 'ink' },
        }),
        label(`stop name ${n}`, [middle, over + down.name], stop.name, {
          ...{ anchor: 'middle', fill: 'ink-2' },
        }),
        ...(n in links ? arrow(`link ${n}`, { from, to, over }, links[n]) : []),
      ];
    }),
  ];
}

function arrow(
  key: string,
  { from, to, over }: { from: number; to: number; over: number },
  link: Link,
): Mark[] {
  const y = over + down.value - 5;
  const look = { anchor: 'middle', fill: 'ink-2' } as const;
  const at = (from + to) / 2;
  return [
    line(key, [from, y, to - 5, y], { stroke: 'ink-3' }),
    poly(`${key} head`, [to - 6, y - 3.5, to, y, to - 6, y + 3.5], { fill: 'ink-3', closed: true }),
    label(`${key} over`, [at, over], link.over, look),
    label(`${key} under`, [at, over + down.name], link.under ?? '', look),
  ];
}

/** In lines of words, where there is little room. */
function told(scene: View, { chain: first }: Columns, experts: readonly Expert[]): Mark[] {
  const { frame, words } = scene;
  const { expert, stops, links } = wayOf(scene, experts);
  const isAnyMissed = experts.some(({ missed }) => missed !== undefined);
  const [fit, score, , fate, weight] = stops;
  const lines = [
    `${say(words.expertN, { n: expert.i + 1 })}: ${words.fit} ${fit.text} → ${words.score} ${score.text} ${links[1].over}`,
    expert.isChosen && from(frame.phase, 'gathered')
      ? `${fate.text}: ${links[3].over} = ${weight.text}`
      : `${links[2].over}: ${fate.text}`,
    isAnyMissed ? say(words.dashed, { experts: frame.ungrouped.join(', ') }) : '',
  ];
  return lines.map((text, n) =>
    label(`chain ${n}`, [0, first + 16 * n], text, {
      ...{ bold: n === 0, fill: n === 2 ? 'ink-2' : (fate.paint ?? 'ink') },
    }),
  );
}
