import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import type { Desk } from '../api/session';
import { between } from './between-routes';
import { Frame } from './frame';
import { homeOf } from './menu';
import { useMe } from './officer';
import { Broken, NoSuchPage, Opening } from './no-page';
import { areaListings, escalations, listings, looks, rewards } from './office-routes';
import { page } from './page-route';
import { inquiries, punished, punishments } from './second-line-routes';
import { SignedIn } from './signed-in';

const common: readonly RouteObject[] = [
  page('/inbox', async () => ({ Component: (await import('../desks/common/inbox')).Inbox })),
  page('/deadlines', async () => ({ Component: (await import('../desks/common/deadlines')).Deadlines })),
  page('/approvals', async () => ({ Component: (await import('../desks/common/approvals')).Approvals })),
  page('/notices', async () => ({ Component: (await import('../desks/common/notices')).Notices })),
  page('/matters/:area/:id', async () => ({ Component: (await import('../desks/common/record')).Record })),
];

const bankReports = page('/bank-reports', async () => ({
  Component: (await import('../desks/bank-report/reports')).BankReports,
}));
const bankReport = page('/bank-reports/:reportId', async () => ({
  Component: (await import('../desks/bank-report/report')).BankReportPage,
}));
const protectiveStops = page('/protective-stops', async () => ({
  Component: (await import('../desks/protective-stop/stops')).ProtectiveStops,
}));
const protectiveStop = page('/protective-stops/:stopId', async () => ({
  Component: (await import('../desks/protective-stop/stop')).ProtectiveStopPage,
}));
const onCall = page('/on-call', async () => ({ Component: (await import('../desks/common/on-call')).OnCall }));
const orders = page('/stop-payment-orders', async () => ({
  Component: (await import('../desks/police/orders')).Orders,
}));
const order = page('/stop-payment-orders/:orderId', async () => ({
  Component: (await import('../desks/police/order')).Order,
}));
const cases = page('/cases', async () => ({ Component: (await import('../desks/police/cases')).Cases }));
const oneCase = page('/cases/:caseId', async () => ({ Component: (await import('../desks/police/case')).CasePage }));

const freezes = page('/freeze-orders', async () => ({ Component: (await import('../desks/police/freezes')).Freezes }));
const freeze = page('/freeze-orders/:orderId', async () => ({
  Component: (await import('../desks/police/freeze')).Freeze,
}));
const queries = page('/query-orders', async () => ({ Component: (await import('../desks/police/queries')).Queries }));
const query = page('/query-orders/:orderId', async () => ({
  Component: (await import('../desks/police/query')).Query,
}));

const complaints: readonly RouteObject[] = [
  page('/complaints', async () => ({ Component: (await import('../desks/complaint/complaints')).Complaints })),
  page('/complaints/:complaintId', async () => ({
    Component: (await import('../desks/complaint/complaint')).Complaint,
  })),
];

const riskTags: readonly RouteObject[] = [
  page('/risk-tags', async () => ({ Component: (await import('../desks/risk-tag/tags')).RiskTags })),
  page('/risk-tags/:tagId', async () => ({ Component: (await import('../desks/risk-tag/tag')).RiskTag })),
];

const restitutions = page('/restitutions', async () => ({
  Component: (await import('../desks/restitution/restitutions')).Restitutions,
}));
const restitution = page('/restitutions/:restitutionId', async () => ({
  Component: (await import('../desks/restitution/restitution')).Restitution,
}));
const restitutionDisputes = page('/restitution-disputes', async () => ({
  Component: (await import('../desks/restitution/dispute-list')).DisputeList,
}));
const assistances: readonly RouteObject[] = [
  page('/assistances', async () => ({ Component: (await import('../desks/between/assistances')).Assistances })),
  page('/assistances/:assistanceId', async () => ({
    Component: (await import('../desks/between/assistances')).Assistance,
  })),
];

const disposals: readonly RouteObject[] = [
  page('/disposals', async () => ({ Component: (await import('../desks/disposal/disposals')).Disposals })),
  page('/disposals/:disposalId', async () => ({ Component: (await import('../desks/disposal/disposal')).Disposal })),
];
const caseMoney = page('/case-money', async () => ({
  Component: (await import('../desks/disposal/case-money')).CaseMoneyPage,
}));
const campaigns: readonly RouteObject[] = [
  page('/campaigns', async () => ({ Component: (await import('../desks/between/campaigns')).Campaigns })),
  page('/campaigns/:campaignId', async () => ({
    Component: (await import('../desks/between/campaigns')).Campaign,
  })),
];

const indicators = page('/indicators', async () => ({
  Component: (await import('../desks/indicator/indicators')).Indicators,
}));
const late = page('/late', async () => ({ Component: (await import('../desks/supervisor/late')).Late }));

const recommendations = page('/recommendations', async () => ({
  Component: (await import('../desks/recommendation/recommendations')).Recommendations,
}));
const recommendation = page('/recommendations/:recommendationId', async () => ({
  Component: (await import('../desks/recommendation/recommendation')).Recommendation,
}));

/** Each desk loads its own pages alone. */
const BY_DESK: Readonly<Record<Desk, readonly RouteObject[]>> = {
  police: [
    bankReports,
    bankReport,
    protectiveStops,
    page('/protective-stops/new', async () => ({
      Component: (await import('../desks/protective-stop/order-stop')).OrderProtectiveStop,
    })),
    protectiveStop,
    cases,
    page('/cases/new', async () => ({ Component: (await import('../desks/police/report')).ReportForm })),
    oneCase,
    orders,
    order,
    freezes,
    freeze,
    page('/renewals', async () => ({ Component: (await import('../desks/police/renewals')).Renewals })),
    ...complaints,
    queries,
    query,
    restitutions,
    restitution,
    restitutionDisputes,
    ...riskTags,
    ...between,
    ...assistances,
    ...disposals,
    ...campaigns,
    recommendations,
    recommendation,
    ...inquiries,
    ...listings,
    ...punishments,
    ...areaListings,
    indicators,
    page('/centre/live-stops', async () => ({ Component: (await import('../desks/centre/live-stops')).LiveStops })),
    page('/centre/drafts', async () => ({ Component: (await import('../desks/centre/drafts')).Drafts })),
  ],
  bank: [
    ...disposals,
    bankReports,
    page('/bank-reports/new', async () => ({
      Component: (await import('../desks/bank-report/file-report')).FileReport,
    })),
    bankReport,
    protectiveStops,
    protectiveStop,
    page('/stop-payment-orders', async () => ({ Component: (await import('../desks/bank/queue')).Queue })),
    page('/stop-payment-orders/:orderId', async () => ({
      Component: (await import('../desks/bank/answer')).AnswerPage,
    })),
    freezes,
    freeze,
    queries,
    query,
    ...riskTags,
    page('/restitution-notices', async () => ({
      Component: (await import('../desks/restitution/bank-queue')).PayoutQueue,
    })),
    page('/restitutions/:restitutionId', async () => ({
      Component: (await import('../desks/restitution/bank-queue')).PayoutQueue,
    })),
    page('/restitution-notices/:restitutionId/:noticeId', async () => ({
      Component: (await import('../desks/restitution/bank-notice')).PayoutNotice,
    })),
    onCall,
    punished,
    recommendations,
    recommendation,
  ],
  supervisor: [
    bankReports,
    bankReport,
    protectiveStops,
    protectiveStop,
    late,
    ...inquiries,
    ...listings,
    ...punishments,
    ...areaListings,
    ...looks,
    ...rewards,
    indicators,
    cases,
    oneCase,
    orders,
    order,
    freezes,
    freeze,
    ...complaints,
    queries,
    query,
    restitutions,
    restitution,
    page('/area-ranking', async () => ({
      Component: (await import('../desks/area-listing/ranking')).AreaRanking,
    })),
    ...riskTags,
    page('/stuck', async () => ({ Component: (await import('../desks/supervisor/stuck')).Stuck })),
    page('/continuity', async () => ({ Component: (await import('../desks/supervisor/continuity')).Continuity })),
    page('/on-call-faults', async () => ({
      Component: (await import('../desks/supervisor/on-call-faults')).OnCallFaults,
    })),
    page('/failed-notices', async () => ({
      Component: (await import('../desks/supervisor/failed-notices')).FailedNotices,
    })),
    page('/calendars', async () => ({ Component: (await import('../desks/supervisor/calendars')).Calendars })),
    page('/calendars/:publicationId', async () => ({
      Component: (await import('../desks/supervisor/publication')).PublicationPage,
    })),
    page('/rules', async () => ({ Component: (await import('../desks/supervisor/rules')).Rules })),
    page('/rules/:revisionId', async () => ({
      Component: (await import('../desks/supervisor/revision')).RevisionPage,
    })),
    page('/units', async () => ({ Component: (await import('../desks/supervisor/units')).Units })),
    page('/units/:unitId', async () => ({ Component: (await import('../desks/supervisor/unit')).UnitPage })),
    page('/clock', async () => ({ Component: (await import('../desks/supervisor/clock')).ClockPanel })),
  ],
  regulator: [...inquiries, late, orders, order, ...between, recommendations, recommendation],
  procuratorate: [
    ...between,
    ...inquiries,
    ...complaints,
    ...disposals,
    caseMoney,
    recommendations,
    page('/recommendations/new', async () => ({
      Component: (await import('../desks/recommendation/draft')).DraftRecommendation,
    })),
    recommendation,
  ],
  court: [...between, ...disposals, caseMoney, recommendations, recommendation],
  operator: [onCall, punished, recommendations, recommendation],
};

function Home({ desk }: { desk: Desk }) {
  const me = useMe();
  return me ? <Navigate to={homeOf(desk, me)} replace /> : <Opening />;
}

export const routerFor = (desk: Desk) =>
  createBrowserRouter([
    { path: '/signed-in', Component: SignedIn },
    {
      Component: Frame,
      ErrorBoundary: Broken,
      HydrateFallback: Opening,
      children: [
        { index: true, element: <Home desk={desk} /> },
        ...common,
        ...escalations,
        ...BY_DESK[desk],
        { path: '*', Component: NoSuchPage },
      ],
    },
  ]);
