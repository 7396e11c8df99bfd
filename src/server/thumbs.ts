/** The pictures of the home page: thumbs of the frames at which posters stand. */
import type { AnyFrame } from '../../sims/contract/frame.ts';
import { defaults, type Values } from '../../sims/contract/parameters.ts';
import { ideas, type IdeaId } from '../atlas/ideas.ts';
import { stations } from '../atlas/stations.ts';
import type { Drawing } from '../labs/kit/marks.ts';
import { inner } from '../labs/kit/svg.ts';
import type { Glimpse } from '../labs/kit/thumb.ts';
import { techniqueOf } from './labs.ts';
import { posterData } from './posters.ts';

interface Drawn {
  thumb(glimpse: Glimpse<AnyFrame, Values>): Drawing;
}

const drawn = import.meta.glob<Drawn>('../labs/*/*/stage/thumb.ts');

/** A picture, and what plays in its place. */
export interface Thumb {
  /** 'engram/hash' */
  readonly experiment: string;
  /** The step at which it stands. */
  readonly step: number;
  /** What is inside its SVG element. */
  readonly picture: string;
}

/** The thumb of an experiment. @throws Error where it has none */
export async function drawingOf(experiment: string): Promise<Drawing> {
  const load = drawn[`../labs/${experiment}/stage/thumb.ts`];
  if (!load) throw new Error(`drawingOf requires src/labs/${experiment}/stage/thumb.ts`);
  const [technique, name] = experiment.split('/');
  const { experiment: shown } = await techniqueOf(technique).experiments[name].load();
  const { frame } = posterData(experiment);
  return (await load()).thumb({ frame, values: defaults(shown.knobs.parameters) });
}

async function thumbOf(id: IdeaId, name: string): Promise<Thumb> {
  const experiment = `${id}/${name}`;
  const { step } = posterData(experiment);
  return { experiment, step, picture: inner(await drawingOf(experiment)) };
}

/** Of every idea that has a lab. */
export async function thumbs(): Promise<Readonly<Partial<Record<IdeaId, Thumb>>>> {
  const all = await Promise.all(
    ideas.map(async ({ id }) => {
      const { picture } = stations[id];
      return [id, picture === undefined ? undefined : await thumbOf(id, picture)] as const;
    }),
  );
  return Object.fromEntries(all.filter(([, thumb]) => thumb !== undefined));
}
