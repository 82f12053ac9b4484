import type { RouteObject } from 'react-router';
import { page } from './page-route';

/** 一案双查: beside every filed case. */
export const inquiries: readonly RouteObject[] = [
  page('/double-inquiries', async () => ({ Component: (await import('../desks/inquiry/inquiries')).Inquiries })),
  page('/double-inquiries/:caseId', async () => ({ Component: (await import('../desks/inquiry/inquiry')).Inquiry })),
];

/** 联合惩戒名单 as the police keep it. */
export const punishments: readonly RouteObject[] = [
  page('/punishment-listings', async () => ({
    Component: (await import('../desks/punishment/punishments')).Punishments,
  })),
  page('/punishment-listings/:listingId', async () => ({
    Component: (await import('../desks/punishment/punishment')).Punishment,
  })),
];

/** And as banks and operators take it. */
export const punished = page('/punishment-list', async () => ({
  Component: (await import('../desks/punishment/punished')).Punished,
}));
