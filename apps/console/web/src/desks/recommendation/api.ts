import { useAct, type Act } from '../../api/act';
import { send, withKey } from '../../api/client';
import { createRecommendationClient } from './client';

export const recommendations = createRecommendationClient();

export interface Deed {
  readonly path: string;
  readonly body: object;
  /** Where another part of the house takes the act: 审批. */
  readonly at?: string;
}

/** Every act of a recommendation is a POST to a path of its own. */
export const useDeed = (): Act<Deed, { readonly recommendationId?: string }> =>
  useAct(async ({ path, body, at = '/api/recommendations' }: Deed, key: string) => {
    const response = await send(`${at}${path}`, {
      method: 'POST',
      headers: { ...withKey(key), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { recommendationId?: string };
  });

export interface StoredFile {
  readonly fileId: string;
  readonly sha256: string;
  readonly mediaType: string;
}

/** A paper is stored first; what the server computed of it goes into the act. */
export async function upload(path: string, file: File): Promise<StoredFile> {
  const form = new FormData();
  form.append('file', file, file.name);
  const headers = withKey(crypto.randomUUID());
  const response = await send(`/api/recommendations${path}`, { method: 'POST', body: form, headers });
  const { fileId, sha256, mediaType } = (await response.json()) as StoredFile;
  return { fileId, sha256, mediaType };
}
