/** The entry of a thread for the tests of the pool: it doubles numbers, cannot do 13, and ends at 99. */
import { answerTasks } from '../../src/cli/worker-tasks';

answerTasks((task: number) => {
  if (task === 13) throw new RangeError('not 13');
  if (task === 99) process.exit();
  return 2 * task;
});
