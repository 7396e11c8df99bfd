/** What the lines are, the scale, and what can be taken hold of. */
import { label, line } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { expertSays } from './experts.ts';
import { openedOf, type View } from './layout.ts';

/** Tokens of the bracket. */
const unit = 100;

export function legend(view: View): Mark[] {
  return view.arrangement === 'wide' ? beside(view) : beneath(view);
}

/** In the margin of the wide drawing. */
function beside(view: View): Mark[] {
  const { at, frame, width, words } = view;
  const x = width - at.margin + 10;
  const mean = at.base - frame.fair * at.token;
  const top = at.columns - unit * at.token;
  return [
    openedMark(view, 12) ?? label('asked', [0, 12], words.asked, { fill: 'ink-2' }),
    label('dashed', [width, 12], words[dealt(view)], { anchor: 'end', fill: 'ink-2' }),
    line('unit', [x, top, x, at.columns], { stroke: 'ink-2', thick: 1.5 }),
    line('unit top', [x, top, x + 4, top], { stroke: 'ink-2', thick: 1.5 }),
    line('unit foot', [x, at.columns, x + 4, at.columns], { stroke: 'ink-2', thick: 1.5 }),
    label('unit text', [x + 8, top + 8], String(unit), { fill: 'ink-2' }),
    label('unit word', [x + 8, top + 22], words.unit, { fill: 'ink-2' }),
    label('drag', [x, top - 12], words.drag, { fill: 'deep' }),
    ...whyGroups(view, x - 4),
    label('mean text', [x - 4, mean - 2], words.mean, { fill: 'ink' }),
    label(
      'mean tokens',
      [x - 4, mean + 12],
      say(words.tokens, { tokens: Math.round(frame.fair) }),
      {
        fill: 'ink',
      },
    ),
  ];
}

/** What experts dealt in turn cost: groups that are torn, even where they lie more evenly. */
function dealt({ frame: { busiest, spread } }: View): 'dashed' | 'torn' | 'tornEven' {
  if (spread.blind <= spread.planned) return 'dashed';
  return busiest.blind < busiest.planned ? 'tornEven' : 'torn';
}

/** Beside the flows: why a group stays together. */
const whyGroups = ({ at, words }: View, x: number): Mark[] =>
  [words.stays, words.onOneNode, words.shortWays, words.forTokens].map((text, n) =>
    label(`why ${n}`, [x, at.mouth + 12 + 15 * n], text, {
      fill: n < 2 ? 'ink' : 'ink-2',
    }),
  );

/** In a lane of its own on the phone. */
function beneath(view: View): Mark[] {
  const { at, frame, width, words } = view;
  const y = at.height - 5;
  const above = [
    label('why', [0, 12], words.whyGroups, { fill: 'ink' }),
    label('dashed', [0, 27], words[dealt(view)], { fill: 'ink-2' }),
  ];
  const opened = openedMark(view, y);
  if (opened) return [...above, opened];
  const mean = `${words.mean} ${say(words.tokens, { tokens: Math.round(frame.fair) })}`;
  return [
    ...above,
    line('mean sample', [0, y - 4, 14, y - 4], { stroke: 'ink', thick: 1.5 }),
    label('mean text', [18, y], mean, { fill: 'ink' }),
    label('drag', [width, y], words.drag, { anchor: 'end', fill: 'deep' }),
  ];
}

/** Of an opened expert: what it has to do. */
function openedMark(view: View, y: number): Mark | undefined {
  const opened = openedOf(view);
  if (opened === undefined) return undefined;
  return label('opened', [0, y], expertSays(view, opened), { bold: true, fill: 'ink' });
}
