/**
 * `npm run posters`, or `npm run posters -- mla/rank mhc` for some: writes every poster's frame anew.
 * With `--png`, and a build of those frames, their pictures for sharing.
 */
import { writeFileSync } from 'node:fs';
import { techniques } from '../../src/labs/index.ts';
import { takePictures } from './pictures.ts';
import { play, posterFile } from './play.ts';

const given = process.argv.slice(2);
const wanted = given.filter((name) => !name.startsWith('--'));
const labs: string[] = [];
const isWanted = (experiment: string): boolean =>
  wanted.length === 0 ||
  wanted.some((one) => experiment === one || experiment.startsWith(`${one}/`));

for (const [technique, { experiments }] of Object.entries(techniques)) {
  for (const [name, { load }] of Object.entries(experiments)) {
    if (!isWanted(`${technique}/${name}`)) continue;
    labs.push(`${technique}/${name}`);
    if (given.includes('--png')) continue;
    const poster = await play(technique, name, (await load()).experiment);
    const text = `${JSON.stringify(poster)}\n`;
    writeFileSync(posterFile(technique, name), text);
    console.log(`${technique}/${name}: step ${poster.step}, ${text.length} bytes`);
  }
}

if (given.includes('--png')) {
  for (const path of await takePictures(labs)) console.log(path);
}
