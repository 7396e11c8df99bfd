/** A lab as one file: begins with the page's own language, on a page that has nothing but this. */
import '../styles/tokens.css';
import '../styles/fonts.css';
import '../styles/base.css';
import '../styles/code.css';
import { mount } from 'svelte';
import type { Shown } from '../labs/contract/shown.ts';
import { en } from '../text/en.ts';
import { zh } from '../text/zh.ts';
import Single from './Single.svelte';
import { lab } from './lab.ts';

// One lab's alone: src/cli/single-file.ts narrows the pattern to it.
const experiments = import.meta.glob<{ experiment: Shown }>('/src/labs/*/*/index.ts');
const target = document.querySelector('.app');
if (!target) throw new Error('a file of one lab requires a place to stand, got none');

const { experiment } = await experiments[`/src/labs/${lab.technique}/${lab.name}/index.ts`]();
target.replaceChildren();
mount(Single, { target, props: { lab, experiment, messages: { en, zh } } });
