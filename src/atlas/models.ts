/**
 * What a model or paper added to DeepSeek's way of building, and what it built on. Home and
 * timeline read the same table. Long: it is a table, looked up and not read through.
 */
import type { Both, IdeaId } from './ideas.ts';

/** `introduced`: published with it for the first time. `uses`: came from an earlier release. */
export type Grade = 'introduced' | 'uses';

export interface Part {
  readonly grade: Grade;
  /** What exactly, or since when. */
  readonly how: Both;
  /** Where it says so. */
  readonly source: string;
}

export interface Model {
  /** In addresses: `?model=v3`, `#v3`. */
  readonly id: string;
  readonly name: string;
  /** ISO dates of its releases; the first is the one that counts. */
  readonly dates: readonly string[];
  /** One sentence. */
  readonly line: Both;
  readonly parts: Readonly<Partial<Record<IdeaId, Part>>>;
}

const moeSince: Both = {
  en: 'from DeepSeekMoE (January 2024)',
  zh: '来自 DeepSeekMoE（2024 年 1 月）',
};
const mlaSince: Both = { en: 'from V2 (May 2024)', zh: '来自 V2（2024 年 5 月）' };
const grpoSince: Both = {
  en: 'from DeepSeekMath (February 2024)',
  zh: '来自 DeepSeekMath（2024 年 2 月）',
};
/** The papers say so, the facts that the atlas was checked against do not. */
const grpoUnconfirmed: Both = {
  en: 'from DeepSeekMath (February 2024); not confirmed here',
  zh: '来自 DeepSeekMath（2024 年 2 月）；此处未核实',
};
const fromV3: Both = { en: 'from V3 (December 2024)', zh: '来自 V3（2024 年 12 月）' };

/** Where it says that R1 was trained from V3-Base: it has that model’s block. */
const fromV3Base = 'DeepSeek-R1 README, §3';

export const models: readonly Model[] = [
  {
    id: 'v2',
    name: 'V2',
    dates: ['2024-05-06'],
    line: {
      en: 'A latent in place of keys and values; the experts came four months earlier.',
      zh: '用潜向量代替键和值；专家结构早四个月就有了。',
    },
    parts: {
      mla: {
        grade: 'introduced',
        how: { en: 'the latent and its decoupled key', zh: '潜向量与解耦的键' },
        source: 'arXiv:2405.04434, §2.1',
      },
      moe: { grade: 'uses', how: moeSince, source: 'arXiv:2405.04434, §2.2' },
      grpo: { grade: 'uses', how: grpoUnconfirmed, source: 'arXiv:2405.04434' },
    },
  },
  {
    id: 'v3',
    name: 'V3',
    dates: ['2024-12-26'],
    line: {
      en: 'V2’s block, trained in eight bits on two-way pipelines, and guessing one token ahead.',
      zh: '沿用 V2 的模块，以八位精度、双向流水线训练，并多预测一个词元。',
    },
    parts: {
      mla: { grade: 'uses', how: mlaSince, source: 'arXiv:2412.19437, §2.1.1' },
      moe: {
        grade: 'uses',
        how: {
          en: 'from DeepSeekMoE (January 2024); new here: a bias balances them without a loss',
          zh: '来自 DeepSeekMoE（2024 年 1 月）；新的是：以偏置均衡负载，不靠损失',
        },
        source: 'arXiv:2412.19437, §2.1.2',
      },
      mtp: {
        grade: 'introduced',
        how: { en: 'new in DeepSeek’s models', zh: '在 DeepSeek 的模型中首次使用' },
        source: 'arXiv:2412.19437, §2.2',
      },
      fp8: {
        grade: 'introduced',
        how: {
          en: 'tiles of 1×128 and blocks of 128×128',
          zh: '1×128 与 128×128 分块',
        },
        source: 'arXiv:2412.19437, §3.3',
      },
      dualpipe: {
        grade: 'introduced',
        how: { en: 'its code came in February 2025', zh: '代码于 2025 年 2 月公开' },
        source: 'arXiv:2412.19437, §3.2.1',
      },
      fim: {
        grade: 'uses',
        how: {
          en: 'from Coder (November 2023); here in a tenth of the documents',
          zh: '来自 Coder（2023 年 11 月）；这里用于十分之一的文档',
        },
        source: 'arXiv:2412.19437, §4.1',
      },
      grpo: { grade: 'uses', how: grpoUnconfirmed, source: 'arXiv:2412.19437' },
    },
  },
  {
    id: 'r1',
    name: 'R1',
    dates: ['2025-01-20'],
    line: {
      en: 'No new part: V3’s block, and reasoning learnt by GRPO from rewards alone.',
      zh: '没有新部件：沿用 V3 的模块，只靠奖励，用 GRPO 学会推理。',
    },
    parts: {
      mla: { grade: 'uses', how: mlaSince, source: fromV3Base },
      moe: { grade: 'uses', how: moeSince, source: fromV3Base },
      mtp: { grade: 'uses', how: fromV3, source: fromV3Base },
      grpo: {
        grade: 'uses',
        how: {
          en: 'from DeepSeekMath (February 2024); new here: on an untuned model, rewarded by rules',
          zh: '来自 DeepSeekMath（2024 年 2 月）；新的是：直接用于基座模型，由规则给奖励',
        },
        source: 'arXiv:2501.12948, §2.2',
      },
    },
  },
  {
    id: 'v3.2',
    name: 'V3.2',
    dates: ['2025-09-29', '2025-12-01'],
    line: {
      en: 'An indexer picks which tokens attention reads: first in V3.2-Exp, two months later in V3.2.',
      zh: '由索引器挑出注意力要读的词元：先见于 V3.2-Exp，两个月后用于 V3.2。',
    },
    parts: {
      mla: { grade: 'uses', how: mlaSince, source: 'arXiv:2512.02556' },
      moe: { grade: 'uses', how: moeSince, source: 'arXiv:2512.02556' },
      dsa: {
        grade: 'introduced',
        how: {
          en: 'with V3.2-Exp (September 2025)',
          zh: '随 V3.2-Exp 提出（2025 年 9 月）',
        },
        source: 'DeepSeek-V3.2-Exp report; arXiv:2512.02556',
      },
      grpo: { grade: 'uses', how: grpoSince, source: 'arXiv:2512.02556' },
    },
  },
  {
    id: 'mhc',
    name: 'mHC',
    dates: ['2025-12-31'],
    line: {
      en: 'Four residual streams whose mixing can only average.',
      zh: '四条残差流，混合只能取平均，不会放大。',
    },
    parts: {
      mhc: {
        grade: 'introduced',
        how: {
          en: 'hyper-connections held doubly stochastic',
          zh: '把超连接约束为双随机矩阵',
        },
        source: 'arXiv:2512.24880',
      },
      mla: { grade: 'uses', how: mlaSince, source: 'arXiv:2512.24880, Table 5' },
      moe: { grade: 'uses', how: moeSince, source: 'arXiv:2512.24880, Table 5' },
      dualpipe: {
        grade: 'uses',
        how: { en: 'from V3, extended; not confirmed here', zh: '来自 V3，并作扩展；此处未核实' },
        source: 'arXiv:2512.24880',
      },
    },
  },
  {
    id: 'engram',
    name: 'Engram',
    dates: ['2026-01-12'],
    line: {
      en: 'A table of memories, addressed by the last two or three tokens.',
      zh: '一张记忆表，由最近的两三个词元决定地址。',
    },
    parts: {
      engram: {
        grade: 'introduced',
        how: { en: 'hashed N-grams behind a gate', zh: 'N-gram 哈希加门控' },
        source: 'arXiv:2601.07372',
      },
      mhc: {
        grade: 'uses',
        how: { en: 'from mHC (December 2025)', zh: '来自 mHC（2025 年 12 月）' },
        source: 'arXiv:2601.07372',
      },
      mla: { grade: 'uses', how: mlaSince, source: 'arXiv:2601.07372' },
      moe: { grade: 'uses', how: moeSince, source: 'arXiv:2601.07372' },
    },
  },
];
