import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { knobs as hashKnobs } from '../../sims/engram/experiments/hash/knobs.ts';
import { run as hash } from '../../sims/engram/experiments/hash/run.ts';
import { run as streams } from '../../sims/mhc/experiments/streams/run.ts';
import { run as cache } from '../../sims/mla/experiments/cache/run.ts';
import { run as group } from '../../sims/grpo/experiments/group/run.ts';
import { knobs as streamsKnobs } from '../../sims/mhc/experiments/streams/knobs.ts';
import { knobs as cacheKnobs } from '../../sims/mla/experiments/cache/knobs.ts';
import { knobs as groupKnobs } from '../../sims/grpo/experiments/group/knobs.ts';
import { stations } from '../../src/atlas/stations.ts';
import type { Drawing } from '../../src/labs/kit/marks.ts';
import { leastText, narrowestThumb, thumbSize } from '../../src/labs/kit/thumb.ts';
import { thumb as hashThumb } from '../../src/labs/engram/hash/stage/thumb.ts';
import { thumb as groupThumb, turned } from '../../src/labs/grpo/group/stage/thumb.ts';
import { thumb as streamsThumb } from '../../src/labs/mhc/streams/stage/thumb.ts';
import { thumb as cacheThumb } from '../../src/labs/mla/cache/stage/thumb.ts';
import { drawingOf, thumbs } from '../../src/server/thumbs.ts';
import { wrongsOf } from '../labs/wrongs.ts';

const experiments = Object.entries(stations).flatMap(([id, { picture }]) =>
  picture === undefined ? [] : [`${id}/${picture}`],
);

/** A picture as small as it may be. */
function judge(drawing: Drawing, what: string): void {
  expect(drawing, what).toMatchObject({ ...thumbSize, grips: [] });
  expect(wrongsOf(drawing), what).toEqual([]);
  const small = drawing.marks.filter(
    (mark) => mark.kind === 'text' && (mark.size ?? 12) < leastText,
  );
  expect(small, what).toEqual([]);
}

test('a text of the least size has 12 px where a thumb is narrowest', () => {
  expect((leastText * narrowestThumb) / thumbSize.width).toBeGreaterThanOrEqual(12);
});

test('every thumb that is drawn is a station’s', () => {
  const drawn = readdirSync('src/labs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/stage/thumb.ts'))
    .map((path) => path.replace('/stage/thumb.ts', ''));
  expect(drawn.sort()).toEqual([...experiments].sort());
});

test.each(experiments)('%s is small, legible and inside its frame', async (experiment) => {
  judge(await drawingOf(experiment), experiment);
});

test('none takes more than 3 kB, compressed', async () => {
  const all = await thumbs();
  expect(Object.keys(all).length).toBe(experiments.length);
  for (const { experiment, picture } of Object.values(all)) {
    expect(gzipSync(picture).length, experiment).toBeLessThanOrEqual(3000);
    expect(gzipSync(picture).length, experiment).toBeGreaterThan(200);
  }
});

describe('while it plays', () => {
  test('mHC’s pipes grow to the right and stay in their frame', () => {
    const values = startOf(streamsKnobs);
    const ends = [...drive(streams, {}, undefined)].map((frame) => {
      const drawing = streamsThumb({ frame, values });
      judge(drawing, `layer ${frame.layer}`);
      return Math.max(
        ...drawing.marks.flatMap((mark) =>
          mark.kind === 'poly' ? mark.points.filter((_, i) => i % 2 === 0) : [],
        ),
      );
    });
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(ends.at(-1)).toBeCloseTo(thumbSize.width);
  });

  test('the way leads to the hole of the first table that the window reads, at every step', async () => {
    const values = startOf(hashKnobs);
    const tokenizer = await hash.prepare?.(values);
    if (!tokenizer) throw new Error('the hash needs a tokenizer');
    for (const frame of drive(hash, {}, tokenizer)) {
      const drawing = hashThumb({ frame, values });
      judge(drawing, `step ${frame.step}`);
      const way = drawing.marks.find(({ key }) => key === 'way');
      const hole = drawing.marks.find(({ key }) => key === `slot ${frame.window.slots[0]}`);
      if (way?.kind !== 'line' || hole?.kind !== 'rect') throw new Error('no way, or no hole');
      expect(hole.fill).toBe('deep');
      expect(way.x2).toBeCloseTo(hole.x + hole.w / 2);
    }
  });

  test('as many cards are full as the cache needs, and the numbers count them', () => {
    const values = startOf(cacheKnobs);
    for (const frame of drive(cache, {}, undefined)) {
      const drawing = cacheThumb({ frame, values });
      judge(drawing, `${frame.context} tokens`);
      const filled = (cards: string): number =>
        drawing.marks
          .filter((mark) => mark.kind === 'rect')
          .filter(({ key }) => key.startsWith(cards) && key.endsWith('full'))
          .reduce((sum, { w, h }) => sum + (w * h) / (w * w), 0);
      for (const cards of ['heads', 'latent']) {
        const count = drawing.marks.find(({ key }) => key === `${cards} count`);
        expect(count).toMatchObject({ text: String(Math.ceil(filled(cards))) });
      }
      expect(filled('heads')).toBeCloseTo(frame.needed.multiHead / 80, 6);
      expect(filled('latent')).toBeCloseTo(frame.needed.latent / 80, 6);
    }
  });

  test('answers are marked one by one, from none that stands out to the poster’s group', () => {
    const arrows = turned.map((values) => {
      const [frame] = drive(group, values, undefined);
      const drawing = groupThumb({ frame, values: startOf(groupKnobs, values) });
      judge(drawing, String(values.rewards));
      return drawing.marks.filter(({ key }) => key.startsWith('arrow')).length;
    });
    expect(arrows[0]).toBe(0);
    expect(arrows.at(-1)).toBe(8);
    expect(startOf(groupKnobs, turned.at(-1))).toEqual(startOf(groupKnobs));
  });
});
