import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { ENTRY_VERSION } from '#contracts/matter/entry-version';
import { recommendationMatterId } from '#contracts/recommendation/recommendation.messages';
import { toWire } from '#contracts/shared/wire';
import { RecommendationRecord } from '#persistence/recommendation/recommendation-record.read-model';
import { keepHistory } from '../../tools/replay/history.js';
import { workerStack } from './stack.js';
import type { TestSystem } from './system.js';

/** A paper from its draft to the number that the chief's word gives it. */
export async function issueRecommendation(heli: TestSystem, draft: object): Promise<string> {
  const [prosecutor, chief] = [heli.at('j.qin'), heli.at('j.you')];
  const { recommendationId: id } = await prosecutor.post<{ recommendationId: string }>('/recommendations', draft);
  await chief.post(`/recommendations/${id}/legality-reviews`, { passed: true, text: '审核通过，于法有据' });
  const { approvalId } = await prosecutor.post<{ approvalId: string }>(`/recommendations/${id}/issue-proposals`);
  const decision = { matterId: recommendationMatterId(id), decision: 'approved' };
  await chief.post(`/approvals/${approvalId}/decision`, decision);
  return id;
}

/** With HELI_HISTORIES (a folder) a recommendation is kept for the builds to come: its run, and its entries with their state. */
export async function keepRecommendation(heli: TestSystem, name: string, recommendationId: string): Promise<void> {
  const folder = process.env['HELI_HISTORIES'];
  if (!folder) return;
  const { temporalAddress, namespace } = await workerStack();
  const connection = await Connection.connect({ address: temporalAddress });
  const workflowId = recommendationMatterId(recommendationId);
  await keepHistory(new Client({ connection, namespace }), { workflowId }, join(folder, `${name}.json`));
  await connection.close();
  const rows: { body: string }[] = await heli.database.query(
    'select body from acts where matter_id = $1 order by number',
    [workflowId],
  );
  const steps = await new RecommendationRecord().stepsOf(heli.database.manager, workflowId);
  const entries = join(folder, '../entries', String(ENTRY_VERSION));
  await mkdir(entries, { recursive: true });
  await writeFile(join(entries, `${name}.jsonl`), `${rows.map(({ body }) => body).join('\n')}\n`);
  await writeFile(
    join(entries, `${name}.state.json`),
    `${JSON.stringify(toWire(steps.at(-1)?.after), undefined, 2)}\n`,
  );
}
