/** The doors of filling in the middle. */
import { arrange, ask, leave, type Layout } from '../../sims/fim/arrange.ts';
import { hit, hitLength, typed as typedAt } from '../../sims/fim/cache.ts';
import { batchOf, idOf, length, lesson, tokenOf, vocabulary } from '../../sims/fim/corpus.ts';
import { cut, cutText, shortCut, uniformCut, type Cut } from '../../sims/fim/cut.ts';
import { chanceOf, wordsOf, write } from '../../sims/fim/filling.ts';
import { choose, tell, type Choices } from '../../sims/fim/language.ts';
import {
  filled,
  fromTheLeft,
  holeAt,
  leastOn,
  loss,
  losses,
  toGoOn,
  withBoth,
  type Kind,
  type Questions,
} from '../../sims/fim/needles.ts';
import { shape } from '../../sims/fim/network.ts';
import { packContexts, packDocuments, tearChance, torn } from '../../sims/fim/pack.ts';
import { parse } from '../../sims/fim/parse.ts';
import { make, requirePlan, requireRate, type Plan } from '../../sims/fim/rate.ts';
import {
  codePoints,
  content,
  families,
  isSame,
  sentinel,
  written,
  type Sentinel,
  type Token,
} from '../../sims/fim/tokens.ts';
import { train, type Course } from '../../sims/fim/training.ts';
import { stream } from '../../sims/math/random.ts';
import { initialWeights } from '../../sims/training/weights.ts';
import {
  because,
  count,
  door,
  fixed,
  list,
  named,
  real,
  record,
  several,
  type Argument,
  type Doors,
} from './generators.ts';

const ends = (): boolean => true;
const random = (): (() => number) => stream(1, 'doors');
const chance = (good: number): Argument<number> => real(good, { least: 0, most: 1 });
const isChance = (p: number): boolean => p >= 0 && p <= 1;
const layout = named<Layout>('psm');
const kind = named<Kind>('name');
const sides = fixed({ prefix: ['let', 'lamp'], suffix: [';'] });
const parts = fixed({ prefix: ['let'], middle: ['lamp'], suffix: [';'] });
const tokens = fixed(arrange(parts.good, 'psm'));
const places = record<Cut>({ from: count(1), to: count(2) });
const plan = record<Plan>({ rate: chance(0.5), layout, draw: fixed(uniformCut) });
const choices = record<Choices>({
  name: count(3),
  bracket: count(1),
  inside: fixed([1, 2] as const),
  before: count(4),
  after: count(5),
});
const documents = several([choices.good], choices, 3000);
const weights = initialWeights(shape, random());
const asked = fixed(ask(sides.good, 'psm'));
const ids = list([1, 2, 3], count);
const scores = list(
  Array.from({ length: 2 * length * vocabulary }, (_, i) => Math.sin(i)),
  real,
);
const questions = record<Questions>({
  batch: fixed(batchOf([ids.good, ids.good])),
  at: list([0, 1, length, 2 * length - 1], count),
  right: list([2, 3, 2, 3], count),
  together: count(2),
});
const texts = fixed([['a', 'b', 'c', 'd', 'e'], [], ['f']]);
const hole = { document: 0, piece: 0, windows: [0, 1], unseen: 2 };

/** What `train` is given for a trainer, without a network. */
function counting(): ReturnType<Parameters<typeof train>[1]> {
  let step = 0;
  const trainer = {
    get step() {
      return step;
    },
    take: () => ++step,
    weights,
    state: {},
  };
  return trainer as unknown as ReturnType<Parameters<typeof train>[1]>; // what `train` touches
}

export const fim: Doors = {
  'arrange.ask': door(ask<string>, [sides, layout], ends),
  'arrange.arrange': door(arrange<string>, [parts, layout], ends),
  'arrange.leave': door(leave<string>, [fixed(['let'])], ends),
  'cache.hitLength': door(hitLength<string>, [tokens, tokens]),
  'cache.hit': door(hit<string>, [sides, sides, layout]),
  'cache.typed': door(typedAt<string>, [sides, count(1), fixed(['x'])], ends),
  'corpus.idOf': door(idOf, [record<Token>({ sentinel: named<Sentinel>('end') })]),
  'corpus.tokenOf': door(tokenOf, [count(3)], ends),
  'corpus.batchOf': door(batchOf, [several([ids.good], ids)]),
  'corpus.lesson': door(lesson, [count(2), plan, fixed(random())]),
  'cut.uniformCut': door(uniformCut, [count(5), fixed(random())]),
  'cut.shortCut': door(shortCut, [count(5), fixed(random())]),
  'cut.cut': door(cut<string>, [fixed(['a', 'b', 'c']), places], ends),
  'cut.cutText': door(cutText, [fixed('a😀c'), record({ from: count(1), to: count(3) })], ends),
  'filling.write': door(write, [fixed(weights), asked, count(2)], ends),
  'filling.chanceOf': door(chanceOf, [fixed(weights), asked, asked], isChance),
  'filling.wordsOf': door(wordsOf, [fixed(['let'])], ends),
  'language.choose': door(choose, [fixed(random())]),
  'language.tell': door(tell, [choices], (said) => said.every((word) => word.length > 0)),
  'needles.holeAt': door(holeAt, [choices, kind]),
  'needles.withBoth': door(withBoth, [documents, kind, layout]),
  'needles.fromTheLeft': door(fromTheLeft, [documents, kind]),
  'needles.toGoOn': door(toGoOn, [documents, fixed(true)]),
  'needles.filled': door(filled, [scores, questions], isChance),
  'needles.losses': door(losses, [scores, questions, fixed(true)]),
  'needles.loss': door(loss, [scores, questions, fixed(false)]),
  'needles.leastOn': door(leastOn, [documents]),
  'pack.packDocuments': door(packDocuments<string>, [texts, count(4), plan, fixed(random())], ends),
  'pack.packContexts': door(packContexts<string>, [texts, count(4), plan, fixed(random())], ends),
  'pack.torn': door(torn, [fixed({ holes: [hole] })]),
  'pack.tearChance': door(tearChance, [count(5), count(8)], isChance),
  'parse.parse': door(
    (given: readonly Token[], of: Layout) => parse(given, of as 'psm'),
    [tokens, layout],
    ends,
  ),
  'rate.requireRate': door(requireRate, [fixed('make'), chance(0.5)], ends),
  'rate.requirePlan': door(
    requirePlan,
    [fixed('make'), record({ rate: chance(0.5), layout })],
    ends,
  ),
  'rate.make': door(make<string>, [fixed(['a', 'b']), plan, fixed(random())], ends),
  'tokens.content': door(content<string>, [fixed('a')], ends),
  'tokens.sentinel': door(sentinel, [named<Sentinel>('end')], ends),
  'tokens.isSame': door(isSame<string>, [fixed(content('a')), fixed(sentinel('end'))]),
  'tokens.codePoints': door(codePoints, [fixed('a😀')], (all) => all.length === 2),
  'tokens.written': door(
    written,
    [
      several([content('a')], record<Token>({ sentinel: named<Sentinel>('end') })),
      fixed(families.deepseek),
    ],
    ends,
  ),
  'training.train': door(
    (course: Course) => train(course, counting).next().value?.trained,
    [
      record<Course>({
        seed: fixed(1),
        steps: count(3),
        rate: chance(0.5),
        layout,
        every: count(1),
      }),
    ],
    ends,
  ),
  ...because(
    'takes tensors or makes a trainer of them: tests/sims/fim/training.test.ts',
    'tensors.trainerOf tensors.scoresOf tensors.chanceAtOnce',
  ),
};
