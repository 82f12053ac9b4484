import { Global, Module } from '@nestjs/common';
import { BankReportReader } from '#desk/bank-report/bank-report.reader';
import { AccountFacts } from '#desk/case/account-facts';
import { CaseReader } from '#desk/case/case.reader';
import { FilingProposals } from '#desk/case/filing-proposals';
import { NewCase } from '#desk/case/new-case';
import { SubjectStore } from '#desk/case/subject-store';
import { FreezeDocument } from '#desk/freeze-order/freeze-document';
import { FreezePapers } from '#desk/freeze-order/freeze-papers';
import { FreezeOrderReader } from '#desk/freeze-order/freeze-order.reader';
import { HouseModule } from '#desk/house/house.module';
import { DocumentModule } from '#desk/document/document.module';
import { Acts } from '#desk/request/acts';
import { ProtectiveStopReader } from '#desk/protective-stop/protective-stop.reader';
import { QueryDocument } from '#desk/query-order/query-document';
import { QueryOrderReader } from '#desk/query-order/query-order.reader';
import { RecommendationDesk } from '#desk/recommendation/recommendation-desk';
import { RecommendationDocument } from '#desk/recommendation/recommendation-document';
import { RecommendationPapers } from '#desk/recommendation/recommendation-papers';
import { RecommendationReader } from '#desk/recommendation/recommendation.reader';
import { RestitutionReader } from '#desk/restitution/restitution.reader';
import { OrderDocument } from '#desk/stop-payment-order/order-document';
import { OrderPapers } from '#desk/stop-payment-order/order-papers';
import { OrderReader } from '#desk/stop-payment-order/order.reader';

const shared = [CaseReader, Acts, AccountFacts, FilingProposals, NewCase, SubjectStore];
const ofAreas = [
  BankReportReader,
  ProtectiveStopReader,
  FreezeOrderReader,
  FreezeDocument,
  FreezePapers,
  OrderReader,
  OrderDocument,
  OrderPapers,
  QueryOrderReader,
  QueryDocument,
  RestitutionReader,
];
const ofRecommendations = [RecommendationPapers, RecommendationReader, RecommendationDocument, RecommendationDesk];
const readers = [...shared, ...ofAreas, ...ofRecommendations];

/** What every desk reads of the areas. */
@Global()
@Module({ imports: [HouseModule, DocumentModule], providers: readers, exports: readers })
export class AreaReadersModule {}
