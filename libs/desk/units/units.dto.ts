import { z } from 'zod';
import { AGENCIES, ROLES } from '#domain/agency/actor';
import { ON_CALL_ROLES } from '#domain/agency/on-call';
import { BRANCHES_OF_WORK, UNIT_ID, UNIT_KINDS, UNIT_LEVELS } from '#domain/agency/unit';
import type { Instant } from '#domain/shared/instant';
import { pageQuery, pageSchema } from '#platform/http/paging';

const instantIn = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString() as Instant)
  .describe('时刻，ISO 8601');
const instantOut = z.iso.datetime();
const words = (most: number) => z.string().trim().min(1).max(most);
const mail = z.email().max(200);
const phone = z.string().regex(/^[0-9+()*# -]{3,30}$/);
const version = z.int().min(0).describe('所见版本号；尚无登记时为 0');

export const unitIdIn = z.string().regex(UNIT_ID);
export const officerIdIn = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

export const unitQuery = pageQuery.extend({
  text: words(100).optional().describe('名称中的文字，或单位编号、机构代码、银行代码的开头'),
  agency: z.enum(AGENCIES).optional(),
  kind: z.enum(UNIT_KINDS).optional(),
  division: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .describe('行政区划代码，含其下级'),
  open: z.stringbool().optional().describe('true：只列现在可承办新业务的单位'),
});
export type UnitQueryIn = z.infer<typeof unitQuery>;

const unit = z.object({
  unitId: z.string(),
  agency: z.enum(AGENCIES),
  name: z.string(),
  shortName: z.string(),
  parentId: z.string().optional(),
  level: z.enum(UNIT_LEVELS),
  divisionCode: z.string(),
  kind: z.enum(UNIT_KINDS),
  branchOfWork: z.enum(BRANCHES_OF_WORK).optional(),
  unitCode: z.string().optional(),
  documentWord: z.string().optional(),
  bankCode: z.string().optional(),
  openSince: instantOut,
  closedAt: instantOut.optional(),
  mail: z.string().optional(),
  phone: z.string().optional(),
  connected: z.boolean().optional().describe('false：未接入本系统，文书纸质送达'),
});
export const unitPage = pageSchema(unit);

const named = z.object({ unitId: z.string(), name: z.string() });

const entryOut = z.object({
  role: z.enum(ON_CALL_ROLES),
  officerId: z.string().optional(),
  officerName: z.string().optional(),
  phone: z.string().optional(),
  mail: z.string().optional(),
  from: instantOut,
  to: instantOut.optional(),
});
const fault = z.object({
  kind: z.enum(['empty', 'nobody', 'one-for-both', 'stale', 'gap']),
  role: z.enum(ON_CALL_ROLES).optional(),
  officerId: z.string().optional(),
  verifiedAt: instantOut.optional(),
  from: instantOut.optional(),
  to: instantOut.optional(),
  text: z.string().describe('给人看的说明'),
});
const report = z.object({
  changedAt: instantOut,
  reportedAt: instantOut,
  reportBy: instantOut,
  late: z.boolean(),
  mark: z.string(),
});

export const onCallOut = z.object({
  unitId: z.string(),
  version,
  verifiedAt: instantOut.optional(),
  now: z.array(entryOut).readonly().describe('现在值班的 A、B 角'),
  entries: z.array(entryOut).readonly(),
  faults: z.array(fault).readonly(),
  report: report.optional(),
});

const deputyOut = z.object({
  deputyId: z.string(),
  deputyName: z.string().optional(),
  from: instantOut,
  to: instantOut,
  reason: z.string().optional(),
});

const officer = z.object({
  officerId: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)).readonly(),
  login: z.string(),
  mail: z.string().optional(),
  phone: z.string().optional(),
  validUntil: instantOut.optional(),
  deputies: z.array(deputyOut).readonly().describe('代理安排，已过去的除外'),
  version,
});

export const unitDetail = unit.extend({
  version,
  above: z.array(named).readonly().describe('各上级单位，由近及远'),
  antiFraudCentre: named.optional(),
  regulator: named.optional(),
  supervisor: named.optional(),
  onCall: onCallOut.optional(),
  officers: z.array(officer).readonly().optional().describe('仅本单位和所在地联席办可见'),
});

export const faultPage = pageSchema(
  z.object({ unit: named, faults: z.array(fault).readonly(), report: report.optional() }),
);

const entryIn = z.object({
  role: z.enum(ON_CALL_ROLES),
  officerId: officerIdIn.optional(),
  phone: phone.optional(),
  mail: mail.optional(),
  from: instantIn,
  to: instantIn.optional(),
});

export const unitIn = z.object({
  version,
  name: words(100),
  shortName: words(50),
  mail: mail.optional(),
  phone: phone.optional(),
  closedAt: instantIn.optional().describe('撤销日期；缺省表示未撤销'),
  connected: z.boolean().optional().describe('false：未接入本系统；缺省表示已接入'),
});
export const onCallIn = z.object({
  version,
  entries: z.array(entryIn).max(200).describe('整份值班表，替换原有内容'),
  changedAt: instantIn.optional().describe('联系人实际变动的时刻；缺省为现在'),
});
export const confirmationIn = z.object({ version });
export const officerIn = z.object({
  version,
  unitId: unitIdIn,
  name: words(50),
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
  login: z.string().regex(/^[A-Za-z0-9._@-]{1,64}$/),
  mail: mail.optional(),
  phone: phone.optional(),
  validUntil: instantIn.optional(),
});
export const deputiesIn = z.object({
  deputies: z
    .array(z.object({ deputyId: officerIdIn, from: instantIn, to: instantIn, reason: words(100).optional() }))
    .max(50),
});

/** Where the change stands in the log of the registers. */
export const changeReceipt = z.object({ number: z.int() });

export type UnitIn = z.infer<typeof unitIn>;
export type OnCallIn = z.infer<typeof onCallIn>;
export type ConfirmationIn = z.infer<typeof confirmationIn>;
export type OfficerIn = z.infer<typeof officerIn>;
export type DeputiesIn = z.infer<typeof deputiesIn>;
export type FaultOut = z.infer<typeof fault>;
export type OnCallOut = z.infer<typeof onCallOut>;
export type ReportOut = z.infer<typeof report>;
