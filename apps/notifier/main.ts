import { runAsProcess } from '#platform/api/run';
import { start } from './start.js';

runAsProcess('notifier', start);
