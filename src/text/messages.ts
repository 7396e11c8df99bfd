/** What English has, every language has. */
import type { en } from './en.ts';

/** Every message of the interface: what English has, every language has. */
export type Messages = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends (...values: infer V) => string
    ? (...values: V) => string
    : string;
};
