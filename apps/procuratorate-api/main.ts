import { runAsProcess } from '#platform/api/run';
import { api, start } from './start.js';

runAsProcess(api.name, start);
