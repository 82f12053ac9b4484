import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRY_VERSION } from '#contracts/matter/entry-version';
import { fromWire, toWire } from '#contracts/shared/wire';
import { apply as applyReport } from '#domain/bank-report/apply';
import { apply as applyCampaign } from '#domain/campaign/apply';
import { apply as applyAssistance } from '#domain/assistance/apply';
import { apply as applyCase } from '#domain/case/apply';
import { apply as applyConsultation } from '#domain/consultation/apply';
import { Clocks } from '#domain/deadline/clocks';
import { apply as applyFreeze } from '#domain/freeze-order/apply';
import { apply as applyProtectiveStop } from '#domain/protective-stop/apply';
import { apply as applyQuery } from '#domain/query-order/apply';
import { apply as applyEvidence } from '#domain/evidence/apply';
import { apply as applyProcedure } from '#domain/procedure/apply';
import { apply as applyRecommendation } from '#domain/recommendation/apply';
import { apply as applyDesignation } from '#domain/designation/apply';
import { apply as applyReferral } from '#domain/referral/apply';
import { apply as applyRestitution } from '#domain/restitution/matter/apply';
import { isOfTheKernel } from '#domain/shared/kernel-events';
import type { Entry } from '#domain/shared/record';
import { apply as applyOrder } from '#domain/stop-payment-order/apply';
import { apply as applyTicket } from '#domain/ticket/apply';
import { actIn } from '#persistence/record/act-record';

/** Acts as they were stored by every version that ever wrote, with the state that they then made. */
const FOLDER = join(import.meta.dirname, 'entries');
const VERSIONS = Array.from({ length: ENTRY_VERSION }, (_, index) => String(index + 1));

type Apply = (state: unknown, entry: never) => unknown;
const AREAS: Readonly<Record<string, Apply>> = {
  assistance: applyAssistance as Apply,
  'bank-report': applyReport as Apply,
  campaign: applyCampaign as Apply,
  case: applyCase as Apply,
  'case-filing': applyCase as Apply,
  consultation: applyConsultation as Apply,
  designation: applyDesignation as Apply,
  evidence: applyEvidence as Apply,
  'freeze-order': applyFreeze as Apply,
  'freeze-order-full': applyFreeze as Apply,
  procedure: applyProcedure as Apply,
  'protective-stop': applyProtectiveStop as Apply,
  'query-order': applyQuery as Apply,
  recommendation: applyRecommendation as Apply,
  'recommendation-sued': applyRecommendation as Apply,
  referral: applyReferral as Apply,
  restitution: applyRestitution as Apply,
  'restitution-announced': applyRestitution as Apply,
  'restitution-senders': applyRestitution as Apply,
  'stop-payment-order': applyOrder as Apply,
  ticket: applyTicket as Apply,
};
/** Clocks that run at the end of the story. */
const RUNNING: Readonly<Record<string, number>> = {
  'freeze-order-full': 1,
  procedure: 1,
  recommendation: 1,
  referral: 3,
  'restitution-announced': 1,
  'restitution-senders': 1,
  'stop-payment-order': 2,
};

const read = (version: string, name: string): string => readFileSync(join(FOLDER, version, name), 'utf8');

function folded(version: string, area: string): { state: unknown; clocks: Clocks } {
  const clocks = new Clocks();
  let state: unknown;
  for (const body of read(version, `${area}.jsonl`).trimEnd().split('\n')) {
    const entry = fromWire(actIn(body).entry) as Entry;
    clocks.take(entry);
    if (!isOfTheKernel(entry.happened)) state = AREAS[area]?.(state, entry as never);
  }
  return { state, clocks };
}

describe('entries of every version', () => {
  it('are kept, none too many and none too few', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(VERSIONS);
  });

  it.each(VERSIONS.flatMap((version) => Object.keys(AREAS).map((area) => [version, area] as const)))(
    'of version %s fold to the state they made: %s',
    (version, area) => {
      const { state, clocks } = folded(version, area);
      expect(JSON.parse(JSON.stringify(toWire(state)))).toEqual(JSON.parse(read(version, `${area}.state.json`)));
      expect(clocks.openDeadlines.length).toBe(RUNNING[area] ?? 0);
    },
  );
});
