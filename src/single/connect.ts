/** In place of src/runner/connect.ts: the worker's script lies in the file itself. */
import Inlined from '../runner/worker.ts?worker&inline';
import { connectBy } from '../runner/connect.ts';

export const connectWorker = connectBy(() => new Inlined());
