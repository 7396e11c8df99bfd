/**
 * Posters: what a page shows before any script runs. Their frames stand as data beside their
 * experiments, so that the build trains nothing.
 */
import { readFileSync } from 'node:fs';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import { defaults, type Values } from '../../sims/contract/parameters.ts';
import type { Poster } from '../labs/contract/poster.ts';
import type { Shown } from '../labs/contract/shown.ts';
import { posterRooms, widest, type Drawing, type Room, type Scene } from '../labs/kit/marks.ts';
import { svg } from '../labs/kit/svg.ts';

interface Stage {
  marks(scene: Scene<AnyFrame, Values>): Drawing;
}

const stages = import.meta.glob<Stage>('../labs/*/*/stage.ts');

/** The poster's data of an experiment, 'moe/balancing'. */
export const posterData = (experiment: string): Poster =>
  JSON.parse(readFileSync(`src/labs/${experiment}/poster.json`, 'utf8')) as Poster;

/** One arrangement of a poster. */
export interface Picture extends Room {
  /** In CSS, in a container of the stage's width: as tall as the live drawing will be. */
  readonly height: string;
  readonly svg: string;
}

/** A drawing is laid out for its true width up to the widest of its arrangement, then enlarged. */
function heightOf({ arrangement, width }: Room, height: number): string {
  if (arrangement === 'phone') return `max(${height}px, ${(100 * height) / widest.phone}cqi)`;
  return width < widest.wide ? `${height}px` : `${(100 * height) / widest.wide}cqi`;
}

/** The poster in all its arrangements. @param fitted for readers whose typefaces are not ours */
export async function pictures(
  experiment: string,
  { knobs, claims }: Shown,
  name: string,
  fitted = false,
): Promise<readonly Picture[]> {
  const stage = await stages[`../labs/${experiment}/stage.ts`]();
  const { frame } = posterData(experiment);
  const values = defaults(knobs.parameters);
  const words = claims.words ?? {};
  return posterRooms.map((room) => {
    const drawing = stage.marks({ frame, frames: [frame], values, words, ...room });
    return { ...room, height: heightOf(room, drawing.height), svg: svg(drawing, name, fitted) };
  });
}
