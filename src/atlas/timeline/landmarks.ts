/** The releases that the overview names, and where the name stands beside its dot. */
import { same } from '../releases/release.ts';
import type { Both } from '../ideas.ts';

export interface Landmark {
  readonly label: Both;
  /** Where the dot is, seen from the text: at its start, under its middle, at its end. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Named where there is little room, too. */
  readonly narrow: boolean;
}

const one = (
  label: string | Both,
  anchor: Landmark['anchor'] = 'middle',
  narrow = true,
): Landmark => ({ label: typeof label === 'string' ? same(label) : label, anchor, narrow });

export const landmarks: Readonly<Record<string, Landmark>> = {
  coder: one('Coder', 'start'),
  llm: one('LLM', 'start'),
  moe: one('DeepSeekMoE', 'middle', false),
  math: one('Math'),
  vl: one('VL', 'middle', false),
  v2: one('V2'),
  'coder-v2': one('Coder-V2', 'start'),
  'context-caching': one({ en: 'cache on disk', zh: '硬盘缓存' }),
  'prover-v1.5': one('Prover-V1.5', 'middle', false),
  'v2.5': one('V2.5', 'middle', false),
  janus: one('Janus', 'middle', false),
  vl2: one('VL2', 'middle', false),
  v3: one('V3', 'end'),
  r1: one('R1', 'start'),
  'open-source-week': one({ en: 'open-source week', zh: '开源周' }),
  'prover-v2': one('Prover-V2'),
  'v3.2-exp': one('V3.2-Exp', 'end', false),
  ocr: one('OCR'),
  'math-v2': one('Math-V2', 'middle', false),
  'v3.2': one('V3.2', 'start'),
  mhc: one('mHC', 'end'),
  engram: one('Engram', 'start'),
  tilekernels: one('TileKernels', 'start', false),
  v4: one('V4'),
  dspark: one('DSpark', 'middle', false),
  'v4.1-flash': one('V4.1'),
  'peak-prices': one({ en: 'prices by the hour', zh: '分时计价' }, 'end', false),
};
