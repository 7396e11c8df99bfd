/** The file of one lab, from its parts. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { SingleLab } from '../../single/lab.ts';
import type { Bundle } from './bundle.ts';

/** JSON and scripts inside a page may not end its element. */
const closed = (text: string): string => text.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');

/** Larger scripts travel packed. */
const largest = 1e6; // characters

/** The element of a script; a large one is unpacked by a small one. */
function scriptElement(script: string): string {
  if (script.length <= largest) return `<script type="module">${closed(script)}</script>`;
  const packed = gzipSync(script, { level: 9 }).toString('base64');
  return `<script type="text/plain" id="packed">${packed}</script>
<script type="module">
const bytes = Uint8Array.from(atob(document.getElementById('packed').textContent), (c) => c.charCodeAt(0));
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
const script = Object.assign(document.createElement('script'), { type: 'module' });
script.textContent = await new Response(stream).text();
document.body.append(script);
</script>`;
}

/** A whole page that asks for nothing. */
export function page(lab: SingleLab, { script, style }: Bundle): string {
  const { question } = lab.spoken.en.technique.experiments[0];
  const icon = readFileSync('src/static/favicon.svg').toString('base64');
  return `<!doctype html>
<html lang="en" data-type="own">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${question} – DeepSeek Atlas</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon}">
<script>${closed(readFileSync('src/site/head.js', 'utf8'))}</script>
<style>${style}</style>
</head>
<body>
<div class="app"><p class="wrap">${question}</p><noscript><p class="wrap">This lab runs in your browser and needs JavaScript. 这个实验在浏览器中运行，需要启用 JavaScript。</p></noscript></div>
<script type="application/json" id="lab">${closed(JSON.stringify(lab))}</script>
${scriptElement(script)}
</body>
</html>
`;
}
