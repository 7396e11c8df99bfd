/**
 * The switch of the home page in CSS alone: which stations light up for the model that the address
 * names, with and without script. Written from the models, so that a new one needs no style.
 */

/** What a station looks like, as custom properties that its component reads. */
const grades = {
  introduced: '--thick:3px;--line:var(--deep);--ground:var(--deep-soft);--year:var(--deep)',
  uses: '--thick:2px;--line:var(--deep);--year:var(--deep)',
  neither: '--shade:.28;--name:var(--ink-3);--told:var(--ink-3);--line:var(--rule)',
};

/** The model of the address: with script as an attribute, without as the target of the hash. */
const chosen = (id: string): string =>
  `.map:is([data-model="${id}"],:not([data-model]):has([id="${id}"]:target))`;

const chosenChip = (map: string, id: string): string =>
  `${map} .chip[href="#${id}"]{color:var(--on-deep);border-color:var(--deep);background:var(--deep)}`;

function rulesOf(id: string): string {
  const map = chosen(id);
  return [
    `${map} .station:not([data-introduced~="${id}"],[data-uses~="${id}"]){${grades.neither}}`,
    `${map} .station[data-introduced~="${id}"]{${grades.introduced}}`,
    `${map} .station[data-uses~="${id}"]{${grades.uses}}`,
    `${map} [data-unless]{visibility:hidden}`,
    `${map} :is(.told,.how)[data-for="${id}"]{visibility:visible;display:block}`,
    chosenChip(map, id),
  ].join('');
}

const all = ['[data-model="everything"]', ':not([data-model]):not(:has(.anchor:target))'];

export const lights = (ids: readonly string[]): string =>
  chosenChip(`.map:is(${all.join()})`, 'everything') + ids.map(rulesOf).join('');
