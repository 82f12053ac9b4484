import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AREAS } from '#contracts/matter/areas';
import { ENTRY_VERSION } from '#contracts/matter/entry-version';
import { fromWire, toWire } from '#contracts/shared/wire';
import { apply as applyReport } from '#domain/bank-report/apply';
import { apply as applyCalendarPublication } from '#domain/calendar-publication/apply';
import { apply as applyArea } from '#domain/area-listing/apply';
import { apply as applyBulletin } from '#domain/bulletin/apply';
import { apply as applyCampaign } from '#domain/campaign/apply';
import { apply as applyAssistance } from '#domain/assistance/apply';
import { apply as applyCase } from '#domain/case/apply';
import { apply as applyComplaint } from '#domain/complaint/apply';
import { apply as applyConsultation } from '#domain/consultation/apply';
import { Clocks } from '#domain/deadline/clocks';
import { apply as applyDisposal } from '#domain/disposal/apply';
import { apply as applyDoubleInquiry } from '#domain/double-inquiry/apply';
import { apply as applyEscalation } from '#domain/escalation/apply';
import { apply as applyFreeze } from '#domain/freeze-order/apply';
import { apply as applyLook } from '#domain/look/apply';
import { apply as applyMeeting } from '#domain/meeting/apply';
import { apply as applyPopulation } from '#domain/population/population';
import { apply as applyProtectiveStop } from '#domain/protective-stop/apply';
import { apply as applyPunishmentListing } from '#domain/punishment-listing/apply';
import { apply as applyQuery } from '#domain/query-order/apply';
import { apply as applyEvidence } from '#domain/evidence/apply';
import { apply as applyListing } from '#domain/listing/apply';
import { apply as applyProcedure } from '#domain/procedure/apply';
import { apply as applyRecommendation } from '#domain/recommendation/apply';
import { apply as applyDesignation } from '#domain/designation/apply';
import { apply as applyReferral } from '#domain/referral/apply';
import { apply as applyRestitution } from '#domain/restitution/matter/apply';
import { apply as applyReward } from '#domain/reward/apply';
import { apply as applyRuleRevision } from '#domain/rule-revision/apply';
import { apply as applyRiskTag } from '#domain/risk-tag/apply';
import { isOfTheKernel } from '#domain/shared/kernel-events';
import type { Entry } from '#domain/shared/record';
import { apply as applyOrder } from '#domain/stop-payment-order/apply';
import { apply as applyTalk } from '#domain/talk/apply';
import { apply as applyTaskRegister } from '#domain/task-register/apply';
import { apply as applyTicket } from '#domain/ticket/apply';
import { actIn } from '#persistence/record/act-record';

/** Acts as they were stored by every version that ever wrote, with the state that they then made. */
const FOLDER = join(import.meta.dirname, 'entries');
const VERSIONS = Array.from({ length: ENTRY_VERSION }, (_, index) => String(index + 1));

type Apply = (state: unknown, entry: never) => unknown;
const APPLY: Readonly<Record<string, Apply>> = {
  'area-listing': applyArea as Apply,
  assistance: applyAssistance as Apply,
  'bank-report': applyReport as Apply,
  bulletin: applyBulletin as Apply,
  'bulletin-veto': applyBulletin as Apply,
  'calendar-publication': applyCalendarPublication as Apply,
  campaign: applyCampaign as Apply,
  case: applyCase as Apply,
  'case-filing': applyCase as Apply,
  'case-not-prosecuted': applyCase as Apply,
  'case-ordered': applyCase as Apply,
  complaint: applyComplaint as Apply,
  consultation: applyConsultation as Apply,
  designation: applyDesignation as Apply,
  disposal: applyDisposal as Apply,
  'double-inquiry': applyDoubleInquiry as Apply,
  escalation: applyEscalation as Apply,
  evidence: applyEvidence as Apply,
  'freeze-order': applyFreeze as Apply,
  'freeze-order-full': applyFreeze as Apply,
  listing: applyListing as Apply,
  look: applyLook as Apply,
  meeting: applyMeeting as Apply,
  population: applyPopulation as Apply,
  procedure: applyProcedure as Apply,
  'procedure-not-prosecuted': applyProcedure as Apply,
  'procedure-ordered': applyProcedure as Apply,
  'protective-stop': applyProtectiveStop as Apply,
  'punishment-appealed': applyPunishmentListing as Apply,
  'punishment-lifted': applyPunishmentListing as Apply,
  'punishment-listing': applyPunishmentListing as Apply,
  'query-order': applyQuery as Apply,
  recommendation: applyRecommendation as Apply,
  'recommendation-unheard': applyRecommendation as Apply,
  'recommendation-sued': applyRecommendation as Apply,
  referral: applyReferral as Apply,
  restitution: applyRestitution as Apply,
  'restitution-announced': applyRestitution as Apply,
  'restitution-dispute': applyRestitution as Apply,
  'restitution-renewal': applyRestitution as Apply,
  'restitution-senders': applyRestitution as Apply,
  reward: applyReward as Apply,
  'rule-revision': applyRuleRevision as Apply,
  'risk-tag': applyRiskTag as Apply,
  'stop-payment-on-paper': applyOrder as Apply,
  'stop-payment-order': applyOrder as Apply,
  talk: applyTalk as Apply,
  'task-register': applyTaskRegister as Apply,
  ticket: applyTicket as Apply,
};
/** Clocks that run at the end of the story. */
const RUNNING: Readonly<Record<string, number>> = {
  'case-not-prosecuted': 1,
  'case-ordered': 1,
  disposal: 1,
  escalation: 1,
  'freeze-order-full': 1,
  procedure: 1,
  'procedure-not-prosecuted': 1,
  'procedure-ordered': 1,
  recommendation: 1,
  'recommendation-unheard': 1,
  referral: 3,
  'restitution-announced': 1,
  'restitution-dispute': 1,
  'restitution-renewal': 1,
  'restitution-senders': 1,
  'stop-payment-on-paper': 1,
  'stop-payment-order': 2,
  'task-register': 206,
};

const read = (version: string, name: string): string => readFileSync(join(FOLDER, version, name), 'utf8');

function folded(version: string, area: string): { state: unknown; clocks: Clocks } {
  const clocks = new Clocks();
  let state: unknown;
  for (const body of read(version, `${area}.jsonl`).trimEnd().split('\n')) {
    const entry = fromWire(actIn(body).entry) as Entry;
    clocks.take(entry);
    if (!isOfTheKernel(entry.happened)) state = APPLY[area]?.(state, entry as never);
  }
  return { state, clocks };
}

describe('entries of every version', () => {
  it('are kept, none too many and none too few', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(VERSIONS);
  });

  it.each(VERSIONS)('of version %s are of every area of the law, and each of them is folded here', (version) => {
    const kept = readdirSync(join(FOLDER, version)).flatMap((file) => file.match(/^(.*)\.jsonl$/)?.[1] ?? []);
    expect(kept.sort()).toEqual(Object.keys(APPLY).sort());
    expect(kept).toEqual(expect.arrayContaining([...AREAS]));
  });

  it.each(VERSIONS.flatMap((version) => Object.keys(APPLY).map((area) => [version, area] as const)))(
    'of version %s fold to the state they made: %s',
    (version, area) => {
      const { state, clocks } = folded(version, area);
      expect(JSON.parse(JSON.stringify(toWire(state)))).toEqual(JSON.parse(read(version, `${area}.state.json`)));
      expect(clocks.openDeadlines.length).toBe(RUNNING[area] ?? 0);
    },
  );
});
