import type { Frame } from '../../../../sims/engram/experiments/budget/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/budget/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    run: 'After {step} steps ρ = {best} has the lowest loss, {loss.best}, and {ruleAtBest} on the rule. With the most experts it is {loss.experts}, with the most memory {loss.memory}.',
    facts:
      'After {step} steps ρ = {best} has the lowest loss, {loss.best}; nothing but facts is asked. With the most experts it is {loss.experts}, with the most memory {loss.memory}.',
  },
  say: (_, { facts }) => (facts === 1 ? 'facts' : 'run'),
  scenarios: {
    mixture: { label: 'A split between experts and memory, beside both ends', values: {} },
    factsOnly: { label: 'Nothing but facts: experts add little', values: { facts: 1 } },
    rulesOnly: { label: 'Nothing but rules: memory adds nothing', values: { facts: 0 } },
    manyRules: {
      label: 'More rules than can be learned in time: the minimum wanders',
      values: { operators: 8 },
    },
    early: { label: 'Stopped early: too soon to tell', values: { steps: 160 } },
  },
  bets: {
    factsOnly: bet({
      question: 'The rules are taken out: the data are facts alone. Where does the lowest loss go?',
      before: { steps: 320 },
      change: { facts: 1 },
      outcomes: { less: 'To less memory', same: 'It stays where it is', more: 'To more memory' },
      judge(changed, before) {
        const [now, then] = [last(changed).best, last(before).best];
        return now > then ? 'less' : now === then ? 'same' : 'more';
      },
      because:
        'Facts live in rows, and without a rule to compute the experts have little else to do. How far the minimum moves depends on the seed and on how long training lasts.',
    }),
    rulesOnly: bet({
      question: 'The facts are taken out: the data are rules alone. Does memory still help?',
      before: { steps: 320 },
      change: { facts: 0 },
      outcomes: {
        no: 'No: experts alone are best, or within a tenth',
        yes: 'Yes: some memory is better by more than a tenth',
        halves: 'Yes: the loss halves at least',
      },
      judge(changed) {
        const { experts, best } = last(changed).loss;
        return experts <= 1.1 * best ? 'no' : experts < 2 * best ? 'yes' : 'halves';
      },
      because:
        'Operator and operands stand so far apart that no looked-up phrase holds two of them. A row cannot know the answer; what else differs between the models is luck of the start.',
    }),
  },
  words: {
    budget: 'one budget: drag the divider',
    experts: '{n} experts',
    memory: '{n} rows of memory',
    share: '{what}: {n} parameters',
    dividerName: 'Divider: model by its share of experts',
    all: 'all tasks',
    facts: 'facts',
    rule: 'rule',
    ceiling: 'loss, up to {nats} nats',
    ceilingShort: '{nats} nats',
    dot: '{what}: loss {nats} nats with {share} % for experts',
    allMemory: 'all memory {nats}',
    allExperts: 'all experts {nats}',
    mostMemory: 'most memory {nats}',
    mostExperts: 'most experts {nats}',
    published: 'Engram-27B: 74.3 %',
    dragModels: 'drag a ring: train anew',
    modelName: 'Share of experts of model {n}',
    parts: 'facts {facts}, rule {rule}',
    onlyRule: 'only the rule is asked',
    onlyFacts: 'only facts are asked',
    lowest: 'nats of loss, the lowest of {n}',
    above: 'nats of loss, {percent} % above {best}',
  },
  paper: {
    bestRatio: {
      what: 'Best ρ',
      published: '0.75 to 0.8 in the text; lowest plotted point 0.85',
      source: 'EG §3.1; fig. 3 left',
      measured: ({ best }) => best,
      digits: 2,
      note: 'Toy and paper differ. Where the minimum lies depends on what is to be learned, on the size and on how long training lasts; it is not a law.',
    },
    expertsAlone: {
      what: 'Loss of experts alone above the best',
      published: '0.8 % (1.7248 against 1.7109)',
      source: 'EG §3.1',
      measured: ({ loss }) => 100 * (loss.experts / loss.best - 1),
      digits: 0,
      unit: '%',
      note: 'The toy’s data are nothing but facts and a rule, so its U is far deeper. The two curves never share an axis here.',
    },
    engramRatio: {
      what: 'ρ of Engram-27B',
      published: '0.743',
      source: 'EG table 5',
      note: 'From the printed sizes, 1 − 5.7 / (26.7 − 3.8), one gets 0.751: they are rounded.',
    },
  },
  repeat: {
    label: 'Repeat over seeds: the best split against experts alone',
    seeds: 3,
    of: ['loss.best', 'loss.memory'],
    against: 'loss.experts',
  },
} satisfies Claims<Values, Frame>;
