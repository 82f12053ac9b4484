import type { RouteObject } from 'react-router';
import { page } from './page-route';

/** 升级督办: who is late answers, who stands on the step decides; every desk may be either. */
export const escalations: readonly RouteObject[] = [
  page('/escalations', async () => ({ Component: (await import('../desks/escalation/escalations')).Escalations })),
  page('/escalations/:escalationId', async () => ({
    Component: (await import('../desks/escalation/escalation')).Escalation,
  })),
  page('/talks', async () => ({ Component: (await import('../desks/talk/talks')).Talks })),
  page('/talks/:talkId', async () => ({ Component: (await import('../desks/talk/talk')).Talk })),
  page('/meetings', async () => ({ Component: (await import('../desks/meeting/meetings')).Meetings })),
  page('/meetings/:meetingId', async () => ({ Component: (await import('../desks/meeting/meeting')).Meeting })),
  page('/bulletins', async () => ({ Component: (await import('../desks/bulletin/bulletins')).Bulletins })),
  page('/bulletins/:bulletinId', async () => ({ Component: (await import('../desks/bulletin/bulletin')).Bulletin })),
  page('/task-registers', async () => ({
    Component: (await import('../desks/task-register/registers')).TaskRegisters,
  })),
  page('/task-registers/:registerId', async () => ({
    Component: (await import('../desks/task-register/register')).TaskRegister,
  })),
];

/** 挂牌: cases, and areas. */
export const listings: readonly RouteObject[] = [
  page('/listings', async () => ({ Component: (await import('../desks/listing/listings')).Listings })),
  page('/listings/:listingId', async () => ({ Component: (await import('../desks/listing/listing')).Listing })),
];
export const areaListings: readonly RouteObject[] = [
  page('/area-listings', async () => ({
    Component: (await import('../desks/area-listing/area-listings')).AreaListings,
  })),
  page('/area-listings/:listingId', async () => ({
    Component: (await import('../desks/area-listing/area-listing')).AreaListing,
  })),
];
/** 举报奖励: what an office gives to whoever reported a fraud. */
export const rewards: readonly RouteObject[] = [
  page('/rewards', async () => ({ Component: (await import('../desks/reward/rewards')).Rewards })),
  page('/rewards/:rewardId', async () => ({ Component: (await import('../desks/reward/reward')).Reward })),
];
/** 查阅: what an office opened that is not its own work. */
export const looks: readonly RouteObject[] = [
  page('/looks', async () => ({ Component: (await import('../desks/look/looks')).Looks })),
  page('/looks/:lookId', async () => ({ Component: (await import('../desks/look/look')).Look })),
];
