/** The words that figures need besides those of their tables, in English and Chinese. */
export interface ChartMessages {
  readonly table: string;
  readonly tableAndFiles: string;
  readonly csv: string;
  readonly png: string;
  /** Said by the buttons, which look the same under every figure. */
  csvOf(title: string): string;
  pngOf(title: string): string;
  svgOf(title: string): string;
  /** A table on the page shows only some of its rows. */
  excerpt(shown: number, all: number): string;
  readonly name: string;
  readonly series: string;
  low(label: string): string;
  high(label: string): string;
  ofPinned(label: string): string;
  /** Of a line that was repeated over several seeds. */
  ofSeeds(label: string, seeds: number): OfSeeds;
  /** What the veils around lines are. */
  bands(seeds: number): string;
  logScale(label: string): string;
  /** Values that a log axis cannot show. */
  notDrawn(count: number): string;
  published(label: string, source: string): string;
  readonly cells: string;
  readonly cellsToEdit: string;
  /** How many frames share a column of a heat map that has more of them than pixels. */
  shared(frames: number): string;
  // The sentence for those who cannot see it.
  readonly empty: string;
  /** A part of the program did not come. */
  readonly notLoaded: string;
  lines(count: number, axis: string, from: string, to: string): string;
  moves(label: string, way: 'falls' | 'rises' | 'stays', from: string, to: string): string;
  lowest(value: string, axis: string, at: string): string;
  highest(value: string, axis: string, at: string): string;
  bars(label: string, count: number): string;
  between(low: string, lowAt: string, high: string, highAt: string): string;
  equalBars(value: string): string;
  fair(label: string, value: string): string;
  points(label: string, count: number, x: string, y: string): string;
  range(from: string, to: string): string;
  heat(rows: string, rowCount: number, columns: string, columnCount: number): string;
  place(rows: string, row: string, columns: string, column: string): string;
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
}

/** The columns of a repeated line, and where its seeds end. */
interface OfSeeds {
  readonly lowest: string;
  readonly median: string;
  readonly highest: string;
  atEnd(low: string, high: string): string;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const numeral = (n: number): string => ['two', 'three', 'four', 'five'][n - 2] ?? String(n);
const numeralZh = (n: number): string => ['两', '三', '四', '五'][n - 2] ?? ` ${n} `;

const en: ChartMessages = {
  table: 'Data',
  tableAndFiles: 'Table, CSV, PNG and SVG',
  csv: 'CSV',
  png: 'PNG',
  csvOf: (title) => `Save the numbers of “${title}” as CSV`,
  pngOf: (title) => `Save “${title}” as a PNG picture`,
  svgOf: (title) => `Save “${title}” as an SVG picture`,
  excerpt: (shown, all) => `${shown} of ${all} rows; the CSV file has them all.`,
  name: 'Name',
  series: 'Series',
  low: (label) => `${label}, low`,
  high: (label) => `${label}, high`,
  ofPinned: (label) => `${label} (A)`,
  ofSeeds: (label, seeds) => {
    const those = `${label}, ${numeral(seeds)} seeds`;
    return {
      lowest: `${those}, lowest`,
      median: `${those}, median`,
      highest: `${those}, highest`,
      atEnd: (low, high) => `${those}, at the end: lowest ${low}, highest ${high}`,
    };
  },
  bands: (seeds) =>
    `Bands: ${numeral(seeds)} seeds, from the lowest to the highest; thin lines: their median.`,
  logScale: (label) => (label ? `${label} (log scale)` : 'log scale'),
  notDrawn: (n) =>
    `${count(n, 'value is', 'values are')} zero or less and cannot stand on a log scale.`,
  published: (label, source) => `${label} (${source})`,
  cells: 'Read the cells: arrow keys move from one to the next',
  cellsToEdit: 'Read and change the cells: arrow keys move, Enter types a value',
  shared: (frames) => `columns: extreme of ${frames} steps`,
  empty: 'Nothing to show yet.',
  notLoaded: 'This could not be loaded. Is the network gone?',
  lines: (n, axis, from, to) => `${count(n, 'line', 'lines')} over ${axis} ${from}–${to}`,
  moves: (label, way, from, to) => {
    if (way === 'stays') return `${label} ends near where it began, ${from} then ${to}`;
    return `${label} ${way} from ${from} to ${to}`;
  },
  lowest: (value, axis, at) => `lowest ${value} at ${axis} ${at}`,
  highest: (value, axis, at) => `highest ${value} at ${axis} ${at}`,
  bars: (label, n) => `${label}, ${count(n, 'bar', 'bars')}`,
  between: (low, lowAt, high, highAt) => `highest ${high} at ${highAt}, lowest ${low} at ${lowAt}`,
  equalBars: (value) => `all at ${value}`,
  fair: (label, value) => `${label} ${value}`,
  points: (label, n, x, y) => `${label}, ${count(n, 'point', 'points')}: across ${x}, up ${y}`,
  range: (from, to) => `${from} to ${to}`,
  heat: (rows, rowCount, columns, columnCount) =>
    `${rows} (${rowCount}) down, ${columns} (${columnCount}) across`,
  place: (rows, row, columns, column) => `${rows} ${row}, ${columns} ${column}`,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  stop: '.',
};

const ways = { falls: '降到', rises: '升到', stays: '到' };

const zh: ChartMessages = {
  table: '数据',
  tableAndFiles: '表格、CSV、PNG、SVG',
  csv: 'CSV',
  png: 'PNG',
  csvOf: (title) => `将“${title}”的数据存为 CSV`,
  pngOf: (title) => `将“${title}”存为 PNG 图片`,
  svgOf: (title) => `将“${title}”存为 SVG 图片`,
  excerpt: (shown, all) => `显示 ${all} 行中的 ${shown} 行；CSV 文件包含全部。`,
  name: '名称',
  series: '系列',
  low: (label) => `${label}，下界`,
  high: (label) => `${label}，上界`,
  ofPinned: (label) => `${label}（A）`,
  ofSeeds: (label, seeds) => {
    const those = `${label}，${numeralZh(seeds)}个随机种子`;
    return {
      lowest: `${those}，最低`,
      median: `${those}，中位数`,
      highest: `${those}，最高`,
      atEnd: (low, high) => `${those}结束时最低 ${low}、最高 ${high}`,
    };
  },
  bands: (seeds) => `色带：${numeralZh(seeds)}个随机种子，从最低到最高；细线：中位数。`,
  logScale: (label) => (label ? `${label}（对数坐标）` : '对数坐标'),
  notDrawn: (n) => `有 ${n} 个值不大于零，无法画在对数坐标上。`,
  published: (label, source) => `${label}（${source}）`,
  cells: '逐格读数：用方向键移动',
  cellsToEdit: '逐格读数和修改：方向键移动，回车键输入数值',
  shared: (frames) => `每列取 ${frames} 步的极值`,
  empty: '还没有数据。',
  notLoaded: '未能载入，可能是网络断了。',
  lines: (n, axis, from, to) => `${n} 条曲线，${axis}从 ${from} 到 ${to}`,
  moves: (label, way, from, to) => {
    if (way === 'stays') return `${label}首尾相近，从 ${from} 到 ${to}`;
    return `${label}从 ${from} ${ways[way]} ${to}`;
  },
  lowest: (value, axis, at) => `最低为 ${value}，在${axis} ${at} 处`,
  highest: (value, axis, at) => `最高为 ${value}，在${axis} ${at} 处`,
  bars: (label, n) => `${label}，${n} 根柱`,
  between: (low, lowAt, high, highAt) => `最高 ${high}（${highAt}），最低 ${low}（${lowAt}）`,
  equalBars: (value) => `全部为 ${value}`,
  fair: (label, value) => `${label} ${value}`,
  points: (label, n, x, y) => `${label}，${n} 个点：横轴 ${x}，纵轴 ${y}`,
  range: (from, to) => `${from} 到 ${to}`,
  heat: (rows, rowCount, columns, columnCount) =>
    `纵向为${rows}（${rowCount}），横向为${columns}（${columnCount}）`,
  place: (rows, row, columns, column) => `${rows} ${row}，${columns} ${column}`,
  comma: '，',
  colon: '：',
  semicolon: '；',
  stop: '。',
};

/** For a locale such as 'zh-CN'. */
export const messagesFor = (locale: string): ChartMessages => (locale.startsWith('zh') ? zh : en);
