import { runAsProcess } from '#platform/api/run';
import { start } from './server/start.js';

runAsProcess('console', start);
