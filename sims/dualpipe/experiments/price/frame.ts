import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  oneForward: { label: '1F1B', tone: 'grey' },
  zeroBubble: { label: 'ZB1P', tone: 'teal' },
  dualpipe: { label: 'DualPipe', tone: 'deep' },
  dualpipev: { label: 'DualPipeV', tone: 'ink' },
} as const;

export type Lane = keyof typeof lanes;

/** What one step costs with each schedule. */
export type Frame = {
  readonly batches: number;
  readonly step: Each<typeof lanes>; // in forwards of a stage
  readonly devices: Each<typeof lanes>;
  readonly paid: Each<typeof lanes>; // devices times step
  readonly idle: Each<typeof lanes>; // of what is paid, %
  readonly gaps: Each<typeof lanes, readonly Vector[]>; // of each device, when it is idle: from, to, from, to …
  readonly copies: Each<typeof lanes>; // of a stage's parameters on a device
  readonly chunks: Each<typeof lanes>; // held at most on a device
  readonly parameters: Each<typeof lanes>; // GB on a device
  readonly activations: Each<typeof lanes>; // GB on a device, at most
  readonly memory: Each<typeof lanes>; // GB on a device
  readonly fits: Each<typeof lanes>; // 1 where a card holds it
  readonly best: string; // the cheapest that fits; '' where none does
  readonly counts: Vector; // micro-batches
  readonly costs: Each<typeof lanes, Vector>; // paid for each of them, with so many
};

export const frame = {
  lanes,
  metrics: {
    batches: { label: 'Micro-batches', digits: 0 },
    step: { label: 'Time of a step', digits: 1 },
    devices: { label: 'Devices', digits: 0 },
    paid: { label: 'Devices × time', digits: 0 },
    idle: { label: 'Paid, but idle', unit: '%', digits: 1, tone: 'coral' },
    copies: { label: 'Copies of the parameters', digits: 0 },
    chunks: { label: 'Chunks held at most', digits: 0 },
    parameters: { label: 'Parameters on a device', unit: 'GB', digits: 0, tone: 'grey' },
    activations: { label: 'Activations on a device', unit: 'GB', digits: 1, tone: 'teal' },
    memory: { label: 'Memory of a device', unit: 'GB', digits: 1 },
    fits: { label: 'Fits', digits: 0 },
  },
} satisfies Observed<Frame>;
