/** The process that plays runs of a sweep. */
import { techniques } from '../../sims/index.ts';
import { answerTasks } from './answer.ts';

answerTasks(techniques);
