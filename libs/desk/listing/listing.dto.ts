import { z } from 'zod';
import { matterLine, mattersQuery, matterView, unitName } from '#desk/folded/folded.dto';
import { instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { LISTING_LEVELS } from '#domain/listing/listing';

const level = z.enum(LISTING_LEVELS);
const batch = z.string().trim().min(1).max(40).optional().describe('批次，如“第二批”');
const text = z.string().trim().min(2).max(8_000);

export const listingsQuery = mattersQuery.extend({
  level: level.optional().describe('现在的督办级别'),
  batch: z.coerce.number().int().min(1).max(9_999).optional().describe('批次'),
});
export type ListingsQuery = z.infer<typeof listingsQuery>;

export const openListingIn = z.object({ level, batch, reason });
export type OpenListingIn = z.infer<typeof openListingIn>;
export const listingOpened = z.object({ listingId: z.string(), receipt });
export const nameLeaderIn = z.object({ officerId: z.string().regex(/^[a-z0-9.-]{1,64}$/) });
export type NameLeaderIn = z.infer<typeof nameLeaderIn>;
export const reportListingIn = z.object({ text: text.describe('进展情况') });
export type ReportListingIn = z.infer<typeof reportListingIn>;
export const raiseListingIn = z.object({ level, batch, reason });
export type RaiseListingIn = z.infer<typeof raiseListingIn>;
export const askDelistingIn = z.object({ text: text.describe('摘牌理由和办理结果') });
export type AskDelistingIn = z.infer<typeof askDelistingIn>;

export const listingLine = matterLine.extend({
  listingId: z.string(),
  status: z.enum(['leaderless', 'listed', 'delisting', 'delisted']),
  why: z.enum(['loss', 'decision']),
  level,
  batch: z.string().optional(),
  lossFen: z.string(),
  unit: unitName,
  supervisor: unitName,
  leaderName: z.string().optional(),
});
export type ListingLineView = z.infer<typeof listingLine>;

export const listingView = matterView.extend({
  ...listingLine.shape,
  side: z.enum(['unit', 'office', 'other']),
  heads: z.array(z.object({ officerId: z.string(), name: z.string() })).describe('可任专案组长的单位负责人'),
  levels: z.array(z.object({ level, batch: z.string().optional(), reason: z.string(), at: instantOut })),
  reports: z.array(z.object({ at: instantOut, officerName: z.string(), text: z.string() })),
  delisting: z.string().optional(),
  refusals: z.array(z.object({ reason: z.string(), at: instantOut })),
});
export type ListingView = z.infer<typeof listingView>;
