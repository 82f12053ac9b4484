import { lineOf, unitIn } from '#desk/folded/folded.reader';
import { stepNameOf } from '#desk/indicator/step-name';
import { bulletinIdOf } from '#contracts/bulletin/bulletin.messages';
import type { Actor } from '#domain/agency/actor';
import { isEntrusted } from '#domain/agency/permission';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { type BottomReferral, type Bulletin, vetoWaits } from '#domain/bulletin/bulletin';
import { type Figure, MEASURE_OF, percentOf } from '#domain/indicator/figures';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { BulletinLineView, BulletinView } from './bulletin.dto.js';

export function bulletinLineOf(row: FoldedRow<Bulletin>, world: AgencyWorld): BulletinLineView {
  const { status, month, officeUnitId, issuedAt } = row.state;
  return {
    ...lineOf(row, world),
    ...{ bulletinId: bulletinIdOf(row.matterId), status, month, office: unitIn(world, officeUnitId) },
    ...(issuedAt !== undefined && { issuedAt }),
  };
}

function sideOf({ officeUnitId, draft }: Bulletin, own: string): BulletinView['side'] {
  if (own === officeUnitId) return 'office';
  return draft?.recipientUnitIds.includes(own) ? 'told' : 'other';
}

/** Who assesses answers at its desk; the office enters what came on paper. */
function waitingOf(
  referral: BottomReferral,
  officeUnitId: string,
  actor: Actor,
): { needsAnswer: boolean; mayAnswer: boolean } {
  const waits = vetoWaits(referral);
  const isIts = [officeUnitId, referral.addresseeUnitId].includes(actor.unitId);
  return { needsAnswer: waits, mayAnswer: waits && isIts && isEntrusted(actor, 'bulletin.answer') };
}

export function bulletinViewOf(
  row: FoldedRow<Bulletin>,
  world: AgencyWorld,
  { actor, remarks }: { readonly actor: Actor; readonly remarks: string | undefined },
): Omit<BulletinView, 'turns'> {
  const { draft, bottom, refusals, officeUnitId } = row.state;
  return {
    ...bulletinLineOf(row, world),
    side: sideOf(row.state, actor.unitId),
    ...(draft && { asOf: draft.asOf }),
    ...(remarks !== undefined && { remarks }),
    ...{ agencies: [...(draft?.agencies ?? [])], least: draft?.least ?? 5, last: draft?.last ?? 1 },
    recipients: (draft?.recipientUnitIds ?? []).map((unitId) => unitIn(world, unitId)),
    figures: (draft?.figures ?? []).map((line) => {
      const figure = line.figure as Figure;
      const stepName = stepNameOf(figure, line.step);
      return { ...line, measure: MEASURE_OF[figure], ...(stepName !== undefined && { stepName }) };
    }),
    ranking: (draft?.ranking ?? []).map(({ unitId, agency, rank, isLast, onTime, late, byOutage, rate }) => ({
      ...{ unit: unitIn(world, unitId), agency, rank, isLast, onTime, late, byOutage },
      rate: percentOf(BigInt(rate)),
    })),
    bottom: bottom.map(({ unitId, referrals = [], ...decided }) => ({
      ...{ unit: unitIn(world, unitId), ...decided },
      referrals: referrals
        .filter(({ addresseeUnitId }) => [officeUnitId, unitId, addresseeUnitId].includes(actor.unitId))
        .map((referral) => ({ ...referral, ...waitingOf(referral, officeUnitId, actor) })),
    })),
    refusals: [...refusals],
  };
}
