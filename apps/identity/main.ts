import { readSettings } from './settings.js';
import { start } from './start.js';

const identity = await start(readSettings(process.env));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void identity.stop().then(() => process.exit(0)));
}
