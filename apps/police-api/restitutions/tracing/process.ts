import { DomainError } from '#domain/shared/domain-error';
import { SubjectRepository } from '#persistence/subject/subject.repository';
import { openFileStore } from '#platform/store/open-file-store';
import type { Asked, Told, TracingSettings } from './jobs.js';
import type { Progress } from './steps.js';
import { ClaimsNeeded } from './kept.js';
import { Work } from './work.js';

/** The tracing process: one job after the other, so that its memory is that of one case; it ends with the API that started it. */

const BETWEEN_SAYINGS_MS = 250;

const tell = (told: Told): Promise<void> =>
  new Promise((resolve) => {
    if (process.send) process.send(told, undefined, undefined, () => resolve());
    else resolve();
  });

/** A step is told at once, rows a few times in a second. */
function sayer(job: number): (progress: Progress) => Promise<void> {
  let saidAt = 0;
  return async (progress) => {
    const now = performance.now();
    if (progress.rows !== undefined && now - saidAt < BETWEEN_SAYINGS_MS) return;
    saidAt = now;
    await tell({ job, progress });
  };
}

async function answer(work: Work, { job, name, given }: Asked): Promise<void> {
  try {
    const run = work.jobs[name] as (given: unknown, say: (progress: Progress) => Promise<void>) => Promise<unknown>;
    await tell({ job, gives: await run(given, sayer(job)) });
  } catch (error) {
    await tell({ job, ...whyNot(error) });
  }
}

function whyNot(error: unknown) {
  if (error instanceof ClaimsNeeded) return { needs: 'claims' as const };
  if (!(error instanceof DomainError)) return { broke: error instanceof Error ? (error.stack ?? error.message) : '' };
  const { kind, code, message, details } = error;
  return { refused: { kind, code, message, ...(details && { details }) } };
}

let work: Work | undefined;
let last: Promise<void> = Promise.resolve();

process.on('message', (message: Asked | { readonly settings: TracingSettings }) => {
  if ('settings' in message) {
    const { store, pepper } = message.settings;
    const subjects = new SubjectRepository(pepper);
    work = new Work(openFileStore(store), (word) => subjects.lookupOf(word));
    return;
  }
  const ready = work;
  if (ready) last = last.then(() => answer(ready, message));
});
process.on('disconnect', () => process.exit(0));
// The API decides when it ends; a signal to the whole group must not break off what it waits for.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined);
