import { zh as balancingAndGranularity } from './moe/balancing-granularity.ts';
import { zh as gateAndNodes } from './moe/gate-nodes.ts';

export const zh: Readonly<Record<string, string>> = { ...gateAndNodes, ...balancingAndGranularity };
