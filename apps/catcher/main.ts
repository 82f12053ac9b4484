import { readSettings } from './settings.js';
import { start } from './start.js';

const catcher = await start(readSettings(process.env));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void catcher.stop().then(() => process.exit(0)));
}
