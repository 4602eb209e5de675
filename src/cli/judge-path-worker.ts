/** The entry of a thread that judges paths: it is given the settings, then one path after the other. */
import { workerData } from 'node:worker_threads';
import { PathSettings, pathJudge } from './judge-path';
import { answerTasks } from './worker-tasks';

answerTasks(pathJudge(workerData as PathSettings));
