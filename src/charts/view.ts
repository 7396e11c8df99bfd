/** A chart on a canvas. Everything of Chart.js is behind this file, which is loaded when needed. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
  type ChartConfiguration,
  type Scale,
} from 'chart.js';
import { ticks } from './axes.ts';
import { datasetsOf } from './datasets.ts';
import { widthInEm, wrap } from './labels.ts';
import { labelRoom, paintOverlay } from './overlay.ts';
import { eventRows } from './overlay-marks.ts';
import type { PlotAxis } from './plots.ts';
import { titleOf, type Scene } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { placeOn } from './svg.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
);

/** The rectangle of the data, in CSS pixels from the canvas' corner. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export class ChartView {
  #canvas: HTMLCanvasElement;
  #chart: Chart | undefined;
  #scene: Scene | undefined;
  /** Labels of the vertical axis never push the data to and fro. */
  #axisWidth = 0;
  #size = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  paint(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.look.size !== this.#size) this.#axisWidth = 0;
    this.#size = scene.look.size;
    const moved =
      before?.plot === scene.plot &&
      before.look === scene.look &&
      before.wide === scene.wide &&
      before.events === scene.events;
    if (this.#chart && moved) {
      this.#chart.draw();
    } else if (this.#chart && before?.plot.kind === scene.plot.kind) {
      const { data, options } = this.#configuration(scene);
      this.#chart.data = data;
      if (options) this.#chart.options = options;
      this.#chart.update('none');
    } else {
      this.#chart?.destroy();
      this.#chart = new Chart(this.#canvas, this.#configuration(scene));
    }
  }

  get area(): Area | undefined {
    if (!this.#chart) return undefined;
    const { left, right, top, bottom } = this.#chart.chartArea;
    return { left, right, top, bottom };
  }

  stop(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  #configuration(scene: Scene): ChartConfiguration {
    const { plot, look, events } = scene;
    const { size } = look;
    const rows = eventRows(this.#canvas.clientHeight / size, events.length);
    return {
      type: plot.kind === 'bars' ? 'bar' : plot.kind === 'lines' ? 'line' : 'scatter',
      data: datasetsOf(plot, look),
      options: {
        animation: false,
        parsing: false,
        normalized: true,
        responsive: true,
        maintainAspectRatio: false,
        events: [],
        layout: {
          padding: {
            top: size * ((titleOf(plot.y, scene.words) ? 2 : 0.7) + 1.25 * rows),
            right: labelRoom(scene),
          },
        },
        scales: {
          x: plot.kind === 'bars' ? this.#names(scene) : this.#axis(scene, plot.x, 'x'),
          y: this.#axis(scene, plot.y, 'y'),
        },
      },
      plugins: [{ id: 'overlay', afterDatasetsDraw: (chart) => this.#overlay(chart) }],
    };
  }

  #axis({ look, number, words }: Scene, axis: PlotAxis, name: 'x' | 'y'): object {
    const { palette, size, family } = look;
    const title = widthInEm(titleOf(axis, words));
    let written: readonly number[] = [];
    return {
      type: axis.log ? 'logarithmic' : 'linear',
      min: axis.min,
      max: axis.max,
      border: { display: name === 'x', color: palette['ink-3'] },
      grid: { display: name === 'y', color: palette.rule, tickLength: 4, lineWidth: 1 },
      ticks: {
        color: palette['ink-2'],
        font: { size, family },
        autoSkip: false,
        maxRotation: 0,
        padding: name === 'x' ? 2 : 4,
        callback: (value: number | string) =>
          written.includes(Number(value)) ? number(Number(value)) : '',
      },
      afterBuildTicks: (scale: Scale) => {
        const length = name === 'x' ? scale.width : scale.chart.height;
        const most = Math.max(
          2,
          Math.min(7, Math.floor(length / (size * (name === 'x' ? 6 : 3.2)))),
        );
        // The name of the horizontal axis stands at its end: numbers make way for it.
        const room = name === 'x' && title > 0 ? 1 - ((title + 2.5) * size) / scale.width : 1;
        const fitting = ticks(axis, axis.log, most).filter(
          (value) => placeOn(axis, value) <= 100 * room + 1e-6,
        );
        written = fitting.length > 0 ? fitting : [axis.min];
        // A bare tick at the end: Chart.js divides by the last tick's distance from the start.
        const last = name === 'x' && !written.includes(axis.max) ? [axis.max] : [];
        scale.ticks = [...written, ...last].map((value) => ({ value }));
      },
      afterFit: (scale: Scale) => {
        if (name === 'y') scale.width = this.#axisWidth = Math.max(scale.width, this.#axisWidth);
        else scale.height = Math.max(scale.height, size * 1.8); // its name stands there in any case
      },
    };
  }

  #names({ look }: Scene): object {
    const { palette, size, family } = look;
    return {
      type: 'category',
      border: { color: palette['ink-3'] },
      grid: { display: false },
      ticks: {
        color: palette['ink-2'],
        font: { size, family },
        maxRotation: 0,
        autoSkipPadding: size / 2,
        callback(this: Scale, _: number | string, i: number) {
          const em = this.width / this.getLabels().length / size - 0.6;
          const label = this.getLabels()[i];
          return this.getLabels().length <= 12 && widthInEm(label) > em ? wrap(label, em) : label;
        },
      },
    };
  }

  #overlay(chart: Chart): void {
    const { x, y } = chart.scales;
    const { left, right, top, bottom } = chart.chartArea;
    const sheet: Sheet = {
      context: chart.ctx,
      left,
      right,
      top,
      bottom,
      width: chart.width,
      x: (value) => x.getPixelForValue(value),
      y: (value) => y.getPixelForValue(value),
    };
    if (this.#scene) paintOverlay(sheet, this.#scene);
  }
}
