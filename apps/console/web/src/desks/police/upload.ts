import { send, withKey } from '../../api/client';
import type { ListTaken } from '../../api/types';

export interface ListFile {
  readonly caseId: string;
  readonly file: File;
}

export async function uploadList({ caseId, file }: ListFile, key: string): Promise<ListTaken> {
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await send(`/api/cases/${caseId}/account-files`, { method: 'POST', body, headers: withKey(key) });
  return (await response.json()) as ListTaken;
}
