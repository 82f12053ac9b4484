import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { msToTs } from '@temporalio/common/lib/time.js';

const { IndexedValueType } = proto.temporal.api.enums.v1;

/** What an operator can search matters by in the engine's own web UI. */
const SEARCH_ATTRIBUTES = {
  Area: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  CaseId: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  UnitId: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  State: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  NextDue: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
};

const RETENTION = '30 days';

/** Makes the namespace and its search attributes where they are missing, and waits until the server knows them. */
export async function prepareNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await registerNamespace(connection, namespace);
    await eventually(() => addSearchAttributes(connection, namespace));
  } finally {
    await connection.close();
  }
}

async function registerNamespace(connection: Connection, namespace: string): Promise<void> {
  const known = await connection.workflowService.describeNamespace({ namespace }).catch(() => undefined);
  if (known) return;
  const workflowExecutionRetentionPeriod = msToTs(RETENTION);
  await connection.workflowService
    .registerNamespace({ namespace, workflowExecutionRetentionPeriod })
    .catch((error: unknown) => {
      if (!String(error).includes('already')) throw error;
    });
}

async function addSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(SEARCH_ATTRIBUTES).filter(([name]) => !(name in (customAttributes ?? {})));
  if (missing.length === 0) return;
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) });
}

/** A server that has just started, or just learned of a namespace, knows it a moment later. */
async function eventually(work: () => Promise<void>): Promise<void> {
  for (let left = 100; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await pause(100);
    }
  }
}
