/** A thread of the test's own, which plays runs of the toy. */
import { answerTasks } from '../../src/cli/answer.ts';
import { find } from '../runner/toy.ts';

answerTasks(find);
