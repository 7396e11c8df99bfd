/** The thread that plays runs of a sweep. */
import { runOf } from '../runner/run-of.ts';
import { answerTasks } from './answer.ts';

answerTasks(runOf);
