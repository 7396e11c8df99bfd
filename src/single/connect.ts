/** In place of src/runner/connect.ts: the worker's script lies in the file itself. */
import Inlined from '../runner/worker.ts?worker&inline';
import { connectBy, type Connect, type ConnectChecker } from '../runner/connect.ts';

export const connectWorker: Connect = connectBy(() => new Inlined());

/** The tensors would double the file. */
export const connectChecker: ConnectChecker | undefined = undefined;
