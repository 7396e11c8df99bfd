/** What stands for `fast-check` in a linked program: it draws the same cases every time. */
import { fc } from './packages/assertions.ts';

fc.configureGlobal({ seed: 20260 });

export default fc;
