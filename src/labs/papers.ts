/** Every source once, by the tag that comments, rows and equations cite it with. */
export interface Source {
  readonly authors: string;
  readonly title: string;
  readonly year: number;
  /** 'arXiv:2412.19437' or 'github.com/deepseek-ai/EPLB'. */
  readonly at: string;
}

const sources = {
  '67B': {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek LLM: Scaling Open-Source Language Models with Longtermism',
    year: 2024,
    at: 'arXiv:2401.02954',
  },
  MoE: {
    authors: 'Dai et al.',
    title:
      'DeepSeekMoE: Towards Ultimate Expert Specialization in Mixture-of-Experts Language Models',
    year: 2024,
    at: 'arXiv:2401.06066',
  },
  CO: {
    authors: 'Guo et al.',
    title:
      'DeepSeek-Coder: When the Large Language Model Meets Programming – The Rise of Code Intelligence',
    year: 2024,
    at: 'arXiv:2401.14196',
  },
  'Coder README': {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-Coder, README.md',
    year: 2023,
    at: 'github.com/deepseek-ai/DeepSeek-Coder',
  },
  CO2: {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-Coder-V2: Breaking the Barrier of Closed-Source Models in Code Intelligence',
    year: 2024,
    at: 'arXiv:2406.11931',
  },
  FIM: {
    authors: 'Bavarian et al.',
    title: 'Efficient Training of Language Models to Fill in the Middle',
    year: 2022,
    at: 'arXiv:2207.14255',
  },
  SC: {
    authors: 'Ben Allal',
    title: 'SantaCoder fine-tuning, fim.py',
    year: 2023,
    at: 'github.com/loubnabnl/santacoder-finetuning',
  },
  DSM: {
    authors: 'Shao et al.',
    title: 'DeepSeekMath: Pushing the Limits of Mathematical Reasoning in Open Language Models',
    year: 2024,
    at: 'arXiv:2402.03300',
  },
  V2: {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-V2: A Strong, Economical, and Efficient Mixture-of-Experts Language Model',
    year: 2024,
    at: 'arXiv:2405.04434',
  },
  LF: {
    authors: 'Wang et al.',
    title: 'Auxiliary-Loss-Free Load Balancing Strategy for Mixture-of-Experts',
    year: 2024,
    at: 'arXiv:2408.15664',
  },
  V3: {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-V3 Technical Report',
    year: 2024,
    at: 'arXiv:2412.19437',
  },
  'V3 code': {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-V3, inference/model.py',
    year: 2024,
    at: 'github.com/deepseek-ai/DeepSeek-V3',
  },
  'V3 kernel': {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-V3, inference/kernel.py',
    year: 2024,
    at: 'github.com/deepseek-ai/DeepSeek-V3/blob/main/inference/kernel.py',
  },
  'V3 weights': {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-V3, README_WEIGHTS.md',
    year: 2024,
    at: 'github.com/deepseek-ai/DeepSeek-V3/blob/main/README_WEIGHTS.md',
  },
  DeepGEMM: {
    authors: 'DeepSeek-AI',
    title: 'DeepGEMM: the official FP8 matrix products',
    year: 2025,
    at: 'github.com/deepseek-ai/DeepGEMM',
  },
  FP8: {
    authors: 'Micikevicius et al.',
    title: 'FP8 Formats for Deep Learning',
    year: 2022,
    at: 'arXiv:2209.05433',
  },
  MX: {
    authors: 'Rouhani et al.',
    title: 'Microscaling Data Formats for Deep Learning',
    year: 2023,
    at: 'arXiv:2310.10537',
  },
  R1: {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-R1: Incentivizing Reasoning Capability in LLMs via Reinforcement Learning',
    year: 2025,
    at: 'arXiv:2501.12948',
  },
  'V3.2': {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-V3.2: Pushing the Frontier of Open Large Language Models',
    year: 2025,
    at: 'arXiv:2512.02556',
  },
  FlashMLA: {
    authors: 'DeepSeek-AI',
    title: 'FlashMLA, docs/20250422-new-kernel-deep-dive.md',
    year: 2025,
    at: 'github.com/deepseek-ai/FlashMLA',
  },
  'FlashMLA code': {
    authors: 'DeepSeek-AI',
    title: 'FlashMLA, README, docs/20250929-hopper-fp8-sparse-deep-dive.md, csrc and tests',
    year: 2026,
    at: 'github.com/deepseek-ai/FlashMLA',
  },
  FA: {
    authors: 'Dao et al.',
    title: 'FlashAttention: Fast and Memory-Efficient Exact Attention with IO-Awareness',
    year: 2022,
    at: 'arXiv:2205.14135',
  },
  EPLB: {
    authors: 'DeepSeek-AI',
    title: 'Expert Parallelism Load Balancer',
    year: 2025,
    at: 'github.com/deepseek-ai/EPLB',
  },
  mHC: {
    authors: 'Xie et al.',
    title: 'mHC: Manifold-Constrained Hyper-Connections',
    year: 2025,
    at: 'arXiv:2512.24880',
  },
  EG: {
    authors: 'Cheng et al.',
    title:
      'Conditional Memory via Scalable Lookup: A New Axis of Sparsity for Large Language Models',
    year: 2026,
    at: 'arXiv:2601.07372',
  },
  'Engram demo': {
    authors: 'DeepSeek-AI',
    title: 'Engram, official demo: engram_demo_v1.py',
    year: 2026,
    at: 'github.com/deepseek-ai/Engram',
  },
  TK: {
    authors: 'DeepSeek-AI',
    title: 'TileKernels: the official kernels',
    year: 2026,
    at: 'github.com/deepseek-ai/TileKernels',
  },
  'V4.1': {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-V4.1-Flash',
    year: 2026,
    at: 'arXiv:2609.19969',
  },
  DR: {
    authors: 'Liu et al.',
    title: 'Understanding R1-Zero-Like Training: A Critical Perspective',
    year: 2025,
    at: 'arXiv:2503.20783',
  },
  DAPO: {
    authors: 'Yu et al.',
    title: 'DAPO: An Open-Source LLM Reinforcement Learning System at Scale',
    year: 2025,
    at: 'arXiv:2503.14476',
  },
  YaRN: {
    authors: 'Peng, Quesnelle, Fan, Shippole',
    title: 'YaRN: Efficient Context Window Extension of Large Language Models',
    year: 2023,
    at: 'arXiv:2309.00071',
  },
  RoPE: {
    authors: 'Su et al.',
    title: 'RoFormer: Enhanced Transformer with Rotary Position Embedding',
    year: 2021,
    at: 'arXiv:2104.09864',
  },
  'V3.2-Exp': {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-V3.2-Exp: Boosting Long-Context Efficiency with DeepSeek Sparse Attention',
    year: 2025,
    at: 'github.com/deepseek-ai/DeepSeek-V3.2-Exp, DeepSeek_V3_2.pdf',
  },
  'V3.2 code': {
    authors: 'DeepSeek-AI',
    title: 'DeepSeek-V3.2-Exp: inference code, configuration and README',
    year: 2025,
    at: 'github.com/deepseek-ai/DeepSeek-V3.2-Exp, inference',
  },
  HC: {
    authors: 'Zhu et al.',
    title: 'Hyper-Connections',
    year: 2024,
    at: 'arXiv:2409.19606',
  },
  SK: {
    authors: 'Sinkhorn and Knopp',
    title: 'Concerning nonnegative matrices and doubly stochastic matrices',
    year: 1967,
    at: 'Pacific Journal of Mathematics 21, 343–348',
  },
  'Knight 2008': {
    authors: 'Knight',
    title: 'The Sinkhorn–Knopp algorithm: convergence and applications',
    year: 2008,
    at: 'SIAM Journal on Matrix Analysis and Applications 30',
  },
  DualPipe: {
    authors: 'DeepSeek-AI',
    title: 'DualPipe and DualPipeV: the official schedules',
    year: 2025,
    at: 'github.com/deepseek-ai/DualPipe',
  },
  ZB: {
    authors: 'Qi et al.',
    title: 'Zero Bubble Pipeline Parallelism',
    year: 2023,
    at: 'arXiv:2401.10241',
  },
  '3FS': {
    authors: 'DeepSeek-AI',
    title: 'Fire-Flyer File System: README, design notes, specifications and data placement',
    year: 2025,
    at: 'github.com/deepseek-ai/3FS',
  },
  DSpark: {
    authors: 'DeepSeek-AI',
    title: 'DSpark, the paper in the repository DeepSpec',
    year: 2026,
    at: 'github.com/deepseek-ai/DeepSpec, DSpark_paper.pdf',
  },
  'Leviathan 2023': {
    authors: 'Leviathan, Kalman and Matias',
    title: 'Fast Inference from Transformers via Speculative Decoding',
    year: 2023,
    at: 'arXiv:2211.17192',
  },
  CRAQ: {
    authors: 'Terrace and Freedman',
    title: 'Object Storage on CRAQ: High-Throughput Chain Replication for Read-Mostly Workloads',
    year: 2009,
    at: 'USENIX Annual Technical Conference',
  },
  'Wing 1993': {
    authors: 'Wing and Gong',
    title: 'Testing and Verifying Concurrent Objects',
    year: 1993,
    at: 'Journal of Parallel and Distributed Computing 17, 164–182',
  },
  'Lowe 2017': {
    authors: 'Lowe',
    title: 'Testing for linearizability',
    year: 2017,
    at: 'Concurrency and Computation: Practice and Experience 29(4)',
  },
} satisfies Record<string, Source>;

export type SourceTag = keyof typeof sources;
export const papers: Readonly<Record<SourceTag, Source>> = sources;
