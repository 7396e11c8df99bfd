/** What a teacher says and asks about moe/eplb. */
import type { Lesson } from '../../lesson.ts';

export const eplb: Lesson = {
  hook: {
    en: 'Some experts drown in work, others wait. You may place a few copies: of whom, and where?',
    zh: '有的专家忙不过来，有的闲着。可以再放几个副本：放谁的，放在哪儿？',
  },
  notice: {
    en: 'A copy stays on the node of its group. However many copies there are, the busier node sets the limit.',
    zh: '副本不能离开本组所在的节点。副本再多，上限也由更忙的那个节点决定。',
  },
  show: 'hotGroup',
  asks: [
    {
      question: {
        en: 'Two slots on every GPU. How many times the mean does the busiest GPU carry, planned and not planned?',
        zh: '每块 GPU 两个槽位。最忙的 GPU 是平均的几倍？有规划和没有规划各是多少？',
      },
      reads: {
        plan: { path: 'busiest.planned', step: 0 },
        blind: { path: 'busiest.blind', step: 0 },
      },
      answer: {
        en: '{plan} times with the plan, {blind} times when experts are put down in turn.',
        zh: '有规划时 {plan} 倍，挨个摆放时 {blind} 倍。',
      },
    },
    {
      question: {
        en: 'At the end there are seven slots. How far does the plan get, and how far would it get if nodes did not matter?',
        zh: '最后每块 GPU 有七个槽位。规划能做到几倍？若不管节点又能做到几倍？',
      },
      reads: { plan: { path: 'busiest.planned' }, free: { path: 'busiest.free' } },
      answer: {
        en: '{plan} against {free}. What remains is the difference between the two nodes, which no copy may cross.',
        zh: '{plan} 对 {free}。剩下的就是两个节点之间的差距，副本跨不过去。',
      },
    },
    {
      question: {
        en: 'A hot group of three experts: how busy is the busiest GPU on small nodes, and when all GPUs are one node?',
        zh: '三位专家成了热点。节点很小时最忙的 GPU 是几倍？所有 GPU 同在一个节点时呢？',
      },
      reads: {
        small: {
          path: 'busiest.planned',
          set: { load: [200, 200, 200, 20, 20, 20, 20, 20, 20, 20, 20, 20], cluster: 'fourByTwo' },
        },
        one: {
          path: 'busiest.planned',
          set: { load: [200, 200, 200, 20, 20, 20, 20, 20, 20, 20, 20, 20], cluster: 'oneByFour' },
        },
      },
      answer: {
        en: '{small} times the mean, then {one} times: only in the large node may the copies spread.',
        zh: '先是平均的 {small} 倍，后是 {one} 倍：只有在大节点里，副本才散得开。',
      },
    },
    {
      question: {
        en: 'All loads are even. Does a plan still matter with two slots on a GPU?',
        zh: '负载完全均匀，每块 GPU 两个槽位，还用得着规划吗？',
      },
      reads: {
        plan: {
          path: 'busiest.planned',
          set: { load: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100] },
          step: 0,
        },
        blind: {
          path: 'busiest.blind',
          set: { load: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100] },
          step: 0,
        },
      },
      answer: {
        en: 'Yes: {plan} with it and {blind} without. Sixteen slots hold twelve experts, so some have two copies and some have one.',
        zh: '用得着：有规划 {plan} 倍，没有 {blind} 倍。十六个槽位放十二位专家，有的两份，有的一份。',
      },
    },
  ],
};
