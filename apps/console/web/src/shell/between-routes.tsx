import type { RouteObject } from 'react-router';
import { page } from './page-route';

/** 移送、指定管辖、会商、诉讼环节: the same at every desk that takes part. */
export const between: readonly RouteObject[] = [
  page('/known-cases', async () => ({ Component: (await import('../desks/between/known-cases')).KnownCases })),
  page('/search', async () => ({ Component: (await import('../desks/between/search')).Search })),
  page('/referrals', async () => ({ Component: (await import('../desks/between/referrals')).Referrals })),
  page('/referrals/new', async () => ({ Component: (await import('../desks/between/refer')).Refer })),
  page('/referrals/:referralId', async () => ({ Component: (await import('../desks/between/referral')).Referral })),
  page('/designations', async () => ({ Component: (await import('../desks/between/designations')).Designations })),
  page('/designations/:designationId', async () => ({
    Component: (await import('../desks/between/designations')).Designation,
  })),
  page('/consultations', async () => ({ Component: (await import('../desks/between/consultations')).Consultations })),
  page('/consultations/:consultationId', async () => ({
    Component: (await import('../desks/between/consultation')).Consultation,
  })),
  page('/procedures', async () => ({ Component: (await import('../desks/between/procedures')).Procedures })),
  page('/procedures/:procedureId', async () => ({ Component: (await import('../desks/between/procedure')).Procedure })),
  page('/evidence', async () => ({ Component: (await import('../desks/between/evidence')).EvidenceList })),
  page('/evidence/:evidenceId', async () => ({ Component: (await import('../desks/between/evidence')).Evidence })),
  page('/tickets', async () => ({ Component: (await import('../desks/between/tickets')).Tickets })),
  page('/tickets/:ticketId', async () => ({ Component: (await import('../desks/between/tickets')).Ticket })),
];
