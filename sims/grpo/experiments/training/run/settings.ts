/** What the trainer is told by the knobs. */
import type { Settings } from '../../../trainer.ts';
import type { Values } from '../knobs.ts';

/** The knobs as settings: a δ of 0 is no mask. */
export const settingsOf = ({ delta, ...others }: Values): Settings => ({
  ...others,
  maskAbove: delta > 0 ? delta : Infinity,
});
