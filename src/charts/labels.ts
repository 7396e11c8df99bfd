/** Text beside lines: how wide it is, where it breaks, and where it can stand without overlap. */

/** Chinese characters and full-width signs take one em, Latin letters a little over half. */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.56;
  return width;
}

/** Breaks a label into lines of at most `em`, between words or Chinese characters. */
export function wrap(label: string, em: number): string[] {
  const pieces = label.match(/[⺀-￿]|[^\s⺀-￿]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && widthInEm((line + piece).trimEnd()) > em) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** Of direct labels: where they break and how wide a line may be (em), how many lines and labels. */
const breakAt = 9;
const widest = 11;
const mostLines = 3;
const most = 6;

/** The labels broken into lines, or undefined where they would crowd the chart: then a key. */
export function directLabels(labels: readonly string[]): string[][] | undefined {
  const broken = labels.map((label) => wrap(label, breakAt));
  const fits = broken.every(
    (lines) => lines.length <= mostLines && lines.every((line) => widthInEm(line) <= widest),
  );
  return fits && labels.length <= most ? broken : undefined;
}

export interface Placed {
  /** Where the label would like its middle to be. */
  readonly at: number;
  readonly height: number;
}

/**
 * Middles of the labels, moved as little as keeps them apart and between top and bottom. Labels
 * that push each other form a block, which settles around the mean of its wishes.
 */
export function spread(labels: readonly Placed[], top: number, bottom: number): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a].at - labels[b].at || a - b);
  const blocks: { members: number[]; start: number; height: number }[] = [];
  for (const i of order) {
    let block = settled([i], labels, top, bottom);
    let before = blocks.at(-1);
    while (before && before.start + before.height > block.start) {
      blocks.pop();
      block = settled([...before.members, ...block.members], labels, top, bottom);
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  const middles = labels.map(() => 0);
  for (const { members, start } of blocks) {
    let y = start;
    for (const i of members) {
      middles[i] = y + labels[i].height / 2;
      y += labels[i].height;
    }
  }
  return middles;
}

function settled(
  members: number[],
  labels: readonly Placed[],
  top: number,
  bottom: number,
): { members: number[]; start: number; height: number } {
  let height = 0;
  let wish = 0; // sum of where each member would have the block start
  for (const i of members) {
    wish += labels[i].at - labels[i].height / 2 - height;
    height += labels[i].height;
  }
  const start = Math.max(top, Math.min(bottom - height, wish / members.length));
  return { members, start, height };
}
