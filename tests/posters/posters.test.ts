/** What pages show before anything runs is what their runs give; where networks are trained, in `test:long`. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import { defaults, type Values } from '../../sims/contract/parameters.ts';
import type { Poster } from '../../src/labs/contract/poster.ts';
import { words as shared } from '../../src/labs/contract/words.ts';
import { techniques } from '../../src/labs/index.ts';
import { posterRooms, type Drawing, type Scene } from '../../src/labs/kit/marks.ts';
import { svg } from '../../src/labs/kit/svg.ts';
import { wrongsOf } from '../labs/wrongs.ts';
import { long } from '../long.ts';
import { play, posterFile } from './play.ts';

const all = await Promise.all(
  Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.entries(experiments).map(async ([name, { load }]) => {
      return { technique, name, experiment: (await load()).experiment };
    }),
  ),
);
const read = (technique: string, name: string): string =>
  readFileSync(posterFile(technique, name), 'utf8');

test.each(all)('the poster of $technique/$name has at most 40 kB', ({ technique, name }) => {
  expect(read(technique, name).length).toBeLessThanOrEqual(40_000);
});

test.each(all)('the poster of $technique/$name stands at the step that its index names', (lab) => {
  const { step, lines } = JSON.parse(read(lab.technique, lab.name));
  expect(step).toBe(lab.experiment.poster);
  expect(lines.length).toBeLessThanOrEqual(60);
});

test.each(all.filter(({ experiment }) => long || !experiment.trains))(
  'the poster of $technique/$name equals a fresh run',
  { timeout: 300_000 },
  async ({ technique, name, experiment }) => {
    const fresh = await play(technique, name, experiment);
    expect(JSON.parse(read(technique, name))).toEqual(JSON.parse(JSON.stringify(fresh)));
  },
);

test('every lab has a stage', () => {
  const without = all.filter(
    ({ technique, name }) => !existsSync(`src/labs/${technique}/${name}/stage.ts`),
  );
  expect(without.map(({ technique, name }) => `${technique}/${name}`)).toEqual([]);
});

describe.each(all)('the picture of $technique/$name', ({ technique, name, experiment }) => {
  test.each(['en', 'zh'])('is whole in %s, in every room', async (lang) => {
    const folder = `../../src/labs/${technique}`;
    const { marks }: { marks(scene: Scene<AnyFrame, Values>): Drawing } = await import(
      `${folder}/${name}/stage.ts`
    );
    const chinese: Record<string, string> = {
      ...shared,
      ...(await import(`${folder}/zh.ts`)).zh,
      ...(await import(`${folder}/${name}/zh.ts`)).zh,
    };
    const words = Object.entries(experiment.claims.words ?? {}).map(([key, english]) => {
      // what has no word in it has no Chinese
      return [key, lang === 'en' ? english : (chinese[english] ?? english)] as const;
    });
    const { frame }: Poster = JSON.parse(read(technique, name));
    const values = defaults(experiment.knobs.parameters);
    const seen = { frame, frames: [frame], values, words: Object.fromEntries(words) };
    for (const room of posterRooms) {
      const drawing = marks({ ...seen, ...room });
      expect(wrongsOf(drawing)).toEqual([]);
      for (const { knob, at = [] } of drawing.grips) {
        const held = [values[knob], ...at].reduce((value, i) => Object(value)[Number(i)]);
        expect(held, knob).toBeDefined();
      }
      expect(gzipSync(svg(drawing, name)).length).toBeLessThanOrEqual(10_000);
    }
  });
});
