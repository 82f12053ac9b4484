import { bankReportArea } from '#activities/bank-report/bank-report.area';
import { areaListingArea } from '#activities/area-listing/area-listing.area';
import { assistanceArea } from '#activities/assistance/assistance.area';
import { bulletinArea } from '#activities/bulletin/bulletin.area';
import { calendarPublicationArea } from '#activities/calendar-publication/calendar-publication.area';
import { campaignArea } from '#activities/campaign/campaign.area';
import { caseArea } from '#activities/case/case.area';
import { complaintArea } from '#activities/complaint/complaint.area';
import { consultationArea } from '#activities/consultation/consultation.area';
import { designationArea } from '#activities/designation/designation.area';
import { disposalArea } from '#activities/disposal/disposal.area';
import { doubleInquiryArea } from '#activities/double-inquiry/double-inquiry.area';
import { evidenceArea } from '#activities/evidence/evidence.area';
import { ticketArea } from '#activities/ticket/ticket.area';
import { escalationArea } from '#activities/escalation/escalation.area';
import { listingArea } from '#activities/listing/listing.area';
import { lookArea } from '#activities/look/look.area';
import type { Area } from '#activities/matter/area';
import { meetingArea } from '#activities/meeting/meeting.area';
import { populationArea } from '#activities/population/population.area';
import { procedureArea } from '#activities/procedure/procedure.area';
import { referralArea } from '#activities/referral/referral.area';
import { protectiveStopArea } from '#activities/protective-stop/protective-stop.area';
import { punishmentListingArea } from '#activities/punishment-listing/punishment-listing.area';
import { freezeOrderArea } from '#activities/freeze-order/freeze-order.area';
import { queryOrderArea } from '#activities/query-order/query-order.area';
import { recommendationArea } from '#activities/recommendation/recommendation.area';
import { restitutionArea } from '#activities/restitution/restitution.area';
import { rewardArea } from '#activities/reward/reward.area';
import { riskTagArea } from '#activities/risk-tag/risk-tag.area';
import { ruleRevisionArea } from '#activities/rule-revision/rule-revision.area';
import { stopPaymentOrderArea } from '#activities/stop-payment-order/stop-payment-order.area';
import { talkArea } from '#activities/talk/talk.area';
import { taskRegisterArea } from '#activities/task-register/task-register.area';
import { BankReportReadModel } from '#persistence/bank-report/bank-report.read-model';
import { BankReportRepository } from '#persistence/bank-report/bank-report.repository';
import { PublicationRepository } from '#persistence/calendar/publication.repository';
import type { AreaName } from '#contracts/matter/areas';
import { CaseRepository } from '#persistence/case/case.repository';
import { FreezeOrderReadModel } from '#persistence/freeze-order/freeze-order.read-model';
import { FreezeOrderRepository } from '#persistence/freeze-order/freeze-order.repository';
import { SimulationRepository } from '#persistence/deadline-move/simulation.repository';
import { FoldedRepository } from '#persistence/folded/folded.repository';
import { PopulationRepository } from '#persistence/population/population.repository';
import { ProtectiveStopReadModel } from '#persistence/protective-stop/protective-stop.read-model';
import { ProtectiveStopRepository } from '#persistence/protective-stop/protective-stop.repository';
import { PunishmentEntryRepository } from '#persistence/punishment-listing/punishment-entry.repository';
import { QueryOrderReadModel } from '#persistence/query-order/query-order.read-model';
import { QueryOrderRepository } from '#persistence/query-order/query-order.repository';
import { RecommendationRepository } from '#persistence/recommendation/recommendation.repository';
import { areaIn } from '#persistence/record/head';
import { RestitutionReadModel } from '#persistence/restitution/restitution.read-model';
import { RestitutionRepository } from '#persistence/restitution/restitution.repository';
import { RiskTagRepository } from '#persistence/risk-tag/risk-tag.repository';
import { RuleRevisionRepository } from '#persistence/rule-revision/rule-revision.repository';
import { StopPaymentOrderReadModel } from '#persistence/stop-payment-order/stop-payment-order.read-model';
import { StopPaymentOrderRepository } from '#persistence/stop-payment-order/stop-payment-order.repository';

const simulations = new SimulationRepository();
const measures = {
  freezes: new FreezeOrderReadModel(),
  stops: new StopPaymentOrderReadModel(),
  queries: new QueryOrderReadModel(),
};

/** Every area of the law that has matters. A new one is a line here. */
const AREAS_KEPT: Readonly<Record<AreaName, Area>> = {
  'bank-report': bankReportArea(new BankReportRepository(), new BankReportReadModel()) as Area,
  'area-listing': areaListingArea(new FoldedRepository()) as Area,
  assistance: assistanceArea(new FoldedRepository()) as Area,
  bulletin: bulletinArea(new FoldedRepository()) as Area,
  'calendar-publication': calendarPublicationArea({ publications: new PublicationRepository(), simulations }) as Area,
  campaign: campaignArea(new FoldedRepository()) as Area,
  complaint: complaintArea(new FoldedRepository(), new FreezeOrderReadModel()) as Area,
  consultation: consultationArea(new FoldedRepository()) as Area,
  designation: designationArea(new FoldedRepository()) as Area,
  disposal: disposalArea(new FoldedRepository()) as Area,
  'double-inquiry': doubleInquiryArea(new FoldedRepository()) as Area,
  escalation: escalationArea(new FoldedRepository()) as Area,
  evidence: evidenceArea(new FoldedRepository()) as Area,
  listing: listingArea(new FoldedRepository()) as Area,
  meeting: meetingArea(new FoldedRepository()) as Area,
  population: populationArea(new FoldedRepository(), new PopulationRepository()) as Area,
  look: lookArea(new FoldedRepository()) as Area,
  procedure: procedureArea(new FoldedRepository(), measures) as Area,
  ticket: ticketArea(new FoldedRepository()) as Area,
  referral: referralArea(new FoldedRepository()) as Area,
  'protective-stop': protectiveStopArea(new ProtectiveStopRepository(), new ProtectiveStopReadModel()) as Area,
  'punishment-listing': punishmentListingArea(new FoldedRepository(), new PunishmentEntryRepository()) as Area,
  case: caseArea(new CaseRepository(), measures) as Area,
  'freeze-order': freezeOrderArea(new FreezeOrderRepository(), new FreezeOrderReadModel()) as Area,
  'query-order': queryOrderArea(new QueryOrderRepository(), new QueryOrderReadModel()) as Area,
  recommendation: recommendationArea(new RecommendationRepository()) as Area,
  restitution: restitutionArea(new RestitutionRepository(), new RestitutionReadModel()) as Area,
  reward: rewardArea(new FoldedRepository()) as Area,
  'risk-tag': riskTagArea(new FoldedRepository(), new RiskTagRepository()) as Area,
  'rule-revision': ruleRevisionArea({ revisions: new RuleRevisionRepository(), simulations }) as Area,
  'stop-payment-order': stopPaymentOrderArea(
    new StopPaymentOrderRepository(),
    new StopPaymentOrderReadModel(),
    new BankReportReadModel(),
  ) as Area,
  talk: talkArea(new FoldedRepository()) as Area,
  'task-register': taskRegisterArea(new FoldedRepository()) as Area,
};

export function areaOf(matterId: string): Area {
  const area = (AREAS_KEPT as Readonly<Record<string, Area>>)[areaIn(matterId)];
  if (!area) throw new Error(`No area keeps the matter ${matterId}.`);
  return area;
}
