import type { OnPaper } from '#domain/agency/paper-answer';
import { isConnected } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';

interface Sent {
  readonly body: unknown;
  readonly request?: unknown;
}

/** The paper goes with the body, and with what is compared where the request is sent again. */
export function withPaper({ onPaper }: OnPaper, { body, request }: Sent): Sent {
  if (!onPaper) return { body, ...(request !== undefined && { request }) };
  return { body: { ...(body as object), onPaper }, request: { ...((request ?? body) as object), onPaper } };
}

/** 纸质送达: as the register has the institution now. */
export const isByHand = (tree: UnitTree, unitId: string): boolean => {
  const unit = tree.find(unitId);
  return unit !== undefined && !isConnected(unit);
};
