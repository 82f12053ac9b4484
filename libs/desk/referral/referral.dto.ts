import { z } from 'zod';
import { livingMeasure, renewal } from '#desk/measure/living-measure.dto';
import { matterLine, matterView, paperIn, unitName } from '#desk/folded/folded.dto';
import { instantOut, instantText, reason } from '#desk/stop-payment-order/order.dto';
import { CONNECTING_PLACE_NAMES, GROUND_NAMES, RETURN_REASON_NAMES } from '#domain/referral/grounds';
import { LINE_KINDS, REFERRAL_KINDS } from '#domain/referral/referral';

const division = z
  .string()
  .regex(/^\d{6}$/)
  .describe('行政区划代码（GB/T 2260）');
const place = z.object({ place: z.enum(CONNECTING_PLACE_NAMES), divisionCode: division });
const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);

export const findReferralIn = z.object({
  kind: z.enum(REFERRAL_KINDS),
  ground: z.enum(GROUND_NAMES),
  toUnitId: unitId,
  places: z.array(place).min(1).max(30),
  reason,
  foundAt: instantText.optional().describe('发现应当移送的时间，缺省为现在'),
});
export type FindReferralIn = z.infer<typeof findReferralIn>;

export const referralFound = z.object({
  referralId: z.string(),
  receipt: z.object({ matterId: z.string(), number: z.number().int() }),
});

const lineIn = paperIn.extend({
  kind: z.enum(LINE_KINDS).exclude(['measure']),
  count: z.number().int().min(1).max(100_000).default(1),
});
export const sendReferralIn = z.object({
  toUnitId: unitId.optional().describe('缺省为原定接收单位'),
  lines: z.array(lineIn).min(1).max(300),
});
export type SendReferralIn = z.infer<typeof sendReferralIn>;
export type LineIn = z.infer<typeof lineIn>;

export const acceptReferralIn = z.object({ missing: z.array(z.string().trim().min(2).max(100)).max(30).default([]) });
export type AcceptReferralIn = z.infer<typeof acceptReferralIn>;
export const returnReferralIn = z.object({ reason: z.enum(RETURN_REASON_NAMES), text: reason });
export type ReturnReferralIn = z.infer<typeof returnReferralIn>;
export const forwardReferralIn = z.object({ toUnitId: unitId, reason });
export type ForwardReferralIn = z.infer<typeof forwardReferralIn>;
export const completeMaterialsIn = z.object({ lines: z.array(lineIn).min(1).max(300) });
export type CompleteMaterialsIn = z.infer<typeof completeMaterialsIn>;
export const signManifestIn = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) });
export type SignManifestIn = z.infer<typeof signManifestIn>;
export const withReason = z.object({ reason });
export type WithReason = z.infer<typeof withReason>;
export const filingIn = z.object({ decision: z.enum(['filed', 'not-filed']) });
export type FilingIn = z.infer<typeof filingIn>;

const placeView = z.object({
  place: z.string(),
  placeName: z.string(),
  divisionCode: z.string(),
  divisionName: z.string(),
});
const signature = z.object({ officerId: z.string(), officerName: z.string(), unit: unitName, at: instantOut });

export const referralLine = matterLine.extend({
  referralId: z.string(),
  kind: z.enum(REFERRAL_KINDS),
  ground: z.enum(GROUND_NAMES),
  groundName: z.string(),
  status: z.string(),
  from: unitName,
  to: unitName,
  owner: unitName.describe('现承办单位：任何时刻有且只有一个'),
  bounces: z.number().int(),
});
export type ReferralLineView = z.infer<typeof referralLine>;

export const referralView = matterView.extend({
  ...referralLine.shape,
  side: z.enum(['from', 'to', 'none']).describe('本单位在移送中的一方'),
  reason: z.string(),
  foundAt: instantOut,
  foundBy: z.string(),
  approver: unitName.optional().describe('待其负责人批准的单位'),
  places: z.array(placeView),
  route: z.array(unitName),
  manifest: z.object({
    version: z.number().int(),
    digest: z.string(),
    lines: z.array(
      z.object({
        lineNo: z.number().int(),
        kind: z.string(),
        name: z.string(),
        count: z.number().int(),
        sha256: z.string().optional(),
        measure: z.object({ matterId: z.string(), itemNo: z.number().int() }).optional(),
      }),
    ),
    signatures: z.object({ from: signature.optional(), to: signature.optional() }),
  }),
  measures: z.array(livingMeasure).describe('清单中的在控措施（止付、冻结、轮候冻结），签字时与现在'),
  renewal: renewal.optional(),
  missing: z.array(z.string()).describe('待补正的材料'),
  completionOpen: z.boolean(),
  returns: z.array(z.object({ unit: unitName, reason: z.string(), reasonName: z.string(), text: z.string() })),
  notice: z.enum(['none', 'owed', 'served']),
  filing: z.enum(['none', 'owed', 'filed', 'not-filed']),
  designation: z.object({ designationId: z.string(), unit: unitName }).optional(),
});
export type ReferralView = z.infer<typeof referralView>;

export const manifestVerdict = z.object({
  digest: z.string(),
  findings: z.array(z.object({ lineNo: z.number().int(), what: z.enum(['name', 'file']) })),
  receipts: z.object({ from: z.boolean().optional(), to: z.boolean().optional() }),
});

export const routeQuery = z.object({
  agency: z.enum(['police', 'procuratorate', 'court']).default('police'),
  places: z.string().max(2_000).describe('联系点，形如 account-opened:980102,victim-place:990102'),
});
export type RouteQuery = z.infer<typeof routeQuery>;
export const routeProposals = z.object({
  proposals: z.array(
    z.object({ unitId: z.string(), unitName: z.string(), reasons: z.array(z.string()), weight: z.number().int() }),
  ),
});
