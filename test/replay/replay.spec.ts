import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { AREAS } from '#contracts/matter/areas';

/** Recorded from matters that ran; a run in the field must be able to go on under the code of today. */
const FOLDER = join(import.meta.dirname, 'histories');
const FILES = readdirSync(FOLDER).sort();

/** The workflows of the house, as the one file says that the bundler enters. */
const INDEX = join(import.meta.dirname, '../../workflows/index.ts');
const TYPES = [...readFileSync(INDEX, 'utf8').matchAll(/export \{ (\w+) \}/g)].map(([, type]) => String(type));

interface Event {
  readonly eventType?: string;
  readonly workflowExecutionStartedEventAttributes?: { readonly workflowType?: { readonly name?: string } };
}

interface Recorded {
  readonly workflowId: string;
  readonly history: { readonly events: (Event & Record<string, unknown>)[] };
}

function recorded(file: string): Recorded {
  const bytes = readFileSync(join(FOLDER, file));
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as Recorded;
}

let workflowBundle: WorkflowBundleWithSourceMap;

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  workflowBundle = await bundleWorkflowCode({ workflowsPath: INDEX, logger: new DefaultLogger('ERROR') });
});

const replay = ({ workflowId, history }: Recorded): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle }, historyFromJSON(history), workflowId);

const typeStartedBy = ({ workflowExecutionStartedEventAttributes: started }: Event): string =>
  started?.workflowType?.name ?? '';

const eventsOf = (file: string): string[] => recorded(file).history.events.map(({ eventType }) => String(eventType));

describe('every recorded history', () => {
  it.each(FILES)('%s replays under the workflows of today', async (file) => {
    await expect(replay(recorded(file))).resolves.toBeUndefined();
  });

  it('together they show what a matter can live through', () => {
    const seen = new Set(FILES.flatMap(eventsOf));
    for (const event of [
      'WORKFLOW_EXECUTION_CONTINUED_AS_NEW',
      'WORKFLOW_EXECUTION_COMPLETED',
      'TIMER_FIRED',
      'WORKFLOW_TASK_TIMED_OUT',
    ]) {
      expect([...seen]).toContain(`EVENT_TYPE_${event}`);
    }
  });

  it('every workflow of the house has one: a new one is recorded before it is released', () => {
    const started = FILES.flatMap((file) => recorded(file).history.events.map(typeStartedBy));
    expect(TYPES).toHaveLength(AREAS.length);
    expect([...new Set(started)].filter((type) => type !== '').sort()).toEqual([...TYPES].sort());
  });

  it('every area of the law has one', () => {
    const areas = new Set(FILES.map((file) => recorded(file).workflowId.split('/')[0]));
    expect([...areas].sort()).toEqual([...AREAS].sort());
  });
});

describe('the gate', () => {
  it('is shut for a history that these workflows would not have written', async () => {
    const { workflowId, history } = recorded('e3.json');
    const events = history.events.filter(({ eventType }) => eventType !== 'EVENT_TYPE_TIMER_STARTED');
    const renumbered = events.map((event, index) => ({ ...event, eventId: String(index + 1) }));
    await expect(replay({ workflowId, history: { events: renumbered } })).rejects.toThrow();
  });
});
