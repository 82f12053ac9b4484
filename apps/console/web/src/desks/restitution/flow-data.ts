import { useMemo } from 'react';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { FlowPicture } from '../../api/restitution-types';
import { FEWEST_SIGNS, joined } from '../../parts/flow/layout';

/** One victim's money on one account, by one run. */
export interface WayAsked {
  readonly traceId: string;
  readonly claimId: string;
  readonly account: string;
}

export const usePicture = (restitutionId: string) =>
  useOne(['flow', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/flow', { params: { path: { restitutionId } } }),
  );

const useAccounts = (restitutionId: string, words: string, isPart: boolean) =>
  useOne(
    ['flow', restitutionId, 'accounts', words],
    () =>
      police.GET('/restitutions/{restitutionId}/flow/accounts', {
        params: { path: { restitutionId }, query: { words } },
      }),
    isPart && words.length >= FEWEST_SIGNS,
  );

interface Sought {
  readonly words: string;
  readonly chosen: string | undefined;
  readonly way: WayAsked | undefined;
}

/** A picture that is larger than a page can hold, with the accounts that are looked for and the way that is asked. */
export function useWhole(restitutionId: string, picture: FlowPicture | undefined, { words, chosen = '', way }: Sought) {
  const undrawn = picture?.moreAccounts ?? 0;
  const sought = useAccounts(restitutionId, words, undrawn > 0);
  // What goes to accounts that are not drawn is not in the picture either.
  const beside = useAccounts(restitutionId, chosen, undrawn > 0);
  const { traceId = '', ...query } = way ?? { claimId: '' };
  const drawn = useOne(
    ['flow', restitutionId, 'way', way],
    () =>
      police.GET('/restitutions/{restitutionId}/traces/{traceId}/way', {
        params: { path: { restitutionId, traceId }, query },
      }),
    undrawn > 0 && way !== undefined,
  );
  const whole = useMemo(
    () => picture && joined(picture, sought.data, beside.data, drawn.data),
    [picture, sought.data, beside.data, drawn.data],
  );
  return { undrawn, whole, found: sought.data?.found, error: sought.error ?? beside.error ?? drawn.error };
}

export const useWay = (restitutionId: string, asked: WayAsked | undefined) => {
  const { traceId = '', ...query } = asked ?? { claimId: '' };
  return useOne(
    ['way', restitutionId, asked],
    () =>
      police.GET('/restitutions/{restitutionId}/traces/{traceId}/explanation', {
        params: { path: { restitutionId, traceId }, query },
      }),
    asked !== undefined,
  );
};

/** On which frozen items a run puts the money of one victim. */
export const usePlaces = (restitutionId: string, traceId = '', claimId = '') =>
  useOne(
    ['places', restitutionId, traceId, claimId],
    () =>
      police.GET('/restitutions/{restitutionId}/traces/{traceId}/places', {
        params: { path: { restitutionId, traceId }, query: { claimId } },
      }),
    traceId !== '' && claimId !== '',
  );
