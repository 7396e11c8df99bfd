/** `npm run new moe/foo`: an experiment that does next to nothing, in its two folders. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { experimentFiles, lineOf, techniqueFiles } from './template.ts';

const given = process.argv[2] ?? '';
const [, technique, name] = /^([a-z][a-z0-9]*)\/([a-z][a-z0-9-]*)$/.exec(given) ?? [];

if (!technique || !name) {
  console.error(`new requires technique/experiment such as moe/foo, got ${JSON.stringify(given)}`);
  process.exitCode = 2;
} else if (existsSync(join('src/labs', technique, name))) {
  console.error(`new requires a name that is free, got ${given}`);
  process.exitCode = 2;
} else {
  const isNew = !existsSync(join('sims', technique));
  const files = {
    ...(isNew ? techniqueFiles(technique) : {}),
    ...experimentFiles(technique, name),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
  console.log(`\nIts poster: npm run posters -- ${given}`);
  const list = `src/labs/${technique}/index.ts`;
  console.log(`\nOne line more, in ${list}:\n\n    ${lineOf(name)}`);
  if (isNew) console.log(`\nand ${technique} in src/labs/index.ts.`);
  const words = readFileSync(`src/labs/${technique}/zh.ts`, 'utf8');
  const missing = ['Walk', 'How far do they come?', 'One walks, one is pushed.'].filter(
    (text) => !words.includes(text),
  );
  console.log(`\nIts Chinese goes to src/labs/${technique}/zh.ts: ${missing.join(' · ')}`);
}
