import { z } from 'zod';
import { instantOut, reason } from '#desk/stop-payment-order/order.dto';
import { scope } from '../calendars/calendars.dto.js';

const words = (most: number) => z.string().trim().min(1).max(most);
const unit = z.enum(['minutes', 'hours', 'days', 'working-days', 'months', 'years', 'times']);
const ADDRESSEES = [
  'owner',
  'issuer',
  'on-call-a',
  'on-call-b',
  'desk-head',
  'anti-fraud-centre',
  'superior',
  'regulator',
  'supervisor',
] as const;
const offsetUnit = z.enum(['minutes', 'hours', 'days', 'working-days']);

const rung = z.object({
  rungId: z.string().regex(/^[a-z0-9-]{1,32}$/),
  at: z.union([
    z.object({ share: z.number().gt(0).lt(1) }),
    z.object({ before: z.int().min(0).max(3_660), unit: offsetUnit }),
    z.object({ after: z.int().min(0).max(3_660), unit: offsetUnit }),
  ]),
  to: z.array(z.enum(ADDRESSEES)).min(1).max(9),
});

const calendars = z.array(scope).max(20).describe('除全国日历外适用的地区、机关专用日历');

const revisedRow = z.object({
  ruleId: words(40),
  value: z.int().min(1).max(36_600).optional().describe('以该规则的单位计'),
  rungs: z.array(rung).min(1).max(20).optional().describe('提醒与升级的阶梯'),
  calendars: calendars.optional(),
  law: words(200).optional().describe('新的依据'),
  mark: words(200).optional().describe('新的标记，以 CONFIRMED、PARTLY、UNCONFIRMED、SEED、DESIGN 之一开头'),
  reason,
});

export const revisionIn = z.object({
  kind: z.enum(['release', 'overlay']).describe('release 修订法定期限（全国），overlay 本级及下级的本地设置'),
  version: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}$/)
    .describe('新版本的名称，不得与已用的重复'),
  unitId: z.string().min(1).max(64).optional().describe('本地设置适用的单位；缺省为本单位'),
  changes: z.array(revisedRow).min(1).max(200),
  transition: z
    .object({ running: z.enum(['keep', 're-evaluate']), except: z.array(words(40)).max(200).optional() })
    .describe('过渡：keep 进行中的期限照旧，re-evaluate 重新推算；except 所列规则相反'),
  reason,
});
export type RevisionIn = z.infer<typeof revisionIn>;

export const approval = z.object({ digest: z.string().min(8).max(128), reason });
export type Approval = z.infer<typeof approval>;
export const ending = z.object({ reason });
export type Ending = z.infer<typeof ending>;

export const revisionLine = z
  .object({
    revisionId: z.string(),
    kind: z.enum(['release', 'overlay']),
    version: z.string(),
    unitId: z.string(),
    unitName: z.string(),
    status: z.enum(['proposed', 'released', 'refused', 'withdrawn']),
    reason: z.string(),
    proposedBy: z.string(),
    proposedByName: z.string(),
    proposedAt: instantOut,
    decidedBy: z.string().optional(),
    decidedByName: z.string().optional(),
    decidedAt: instantOut.optional(),
    decision: z.string().optional(),
  })
  .meta({ id: 'RuleRevisionLine' });

const ruleLine = z
  .object({
    ruleId: z.string(),
    duty: z.string(),
    law: z.string(),
    value: z.number(),
    unit,
    class: z.enum(['AUTO', 'DUTY', 'WINDOW', 'SLA']),
    status: z.string().describe('核实状态'),
    mark: z.string(),
    configurable: z.boolean().describe('可作本地设置；否则只能修订法定期限'),
    ownValue: z.boolean().describe('本单位适用的数值或者提醒与升级不同于全国'),
    rungs: z.array(rung),
    calendars: calendars.optional(),
    source: z.string(),
  })
  .meta({ id: 'RuleLine' });

export const rulesView = z.object({ version: z.string(), rules: z.array(ruleLine) });
