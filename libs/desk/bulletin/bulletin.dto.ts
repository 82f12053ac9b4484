import { z } from 'zod';
import { matterLine, matterView, unitName } from '#desk/folded/folded.dto';
import { instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { AGENCIES } from '#domain/agency/actor';
import { BOTTOM_MEASURES } from '#domain/bulletin/bulletin';

const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);

export const openBulletinIn = z.object({ month: month.describe('通报的月份') });
export type OpenBulletinIn = z.infer<typeof openBulletinIn>;
export const bulletinOpened = z.object({ bulletinId: z.string(), receipt });
export const draftBulletinIn = z.object({
  agencies: z.array(z.enum(AGENCIES)).min(1).max(7).describe('参加排名的单位类别'),
  least: z.int().min(1).max(1_000).default(5).describe('当月应办不少于几件才参加排名'),
  last: z.int().min(0).max(10).default(1).describe('每类点名末位几个单位'),
  recipientUnitIds: z.array(unitId).max(500).default([]).describe('另发单位；参加排名的单位都发'),
  remarks: z.string().trim().min(2).max(8_000).describe('讲评'),
});
export type DraftBulletinIn = z.infer<typeof draftBulletinIn>;
export const decideBottomIn = z.object({ summon: z.boolean().describe('约谈与否'), reason });
export type DecideBottomIn = z.infer<typeof decideBottomIn>;
export const bottomDecided = z.object({ talkId: z.string().optional(), receipt });
export const referBottomIn = z.object({
  measure: z.enum(BOTTOM_MEASURES).describe('discipline 问责线索移送；veto 一票否决建议'),
  addressee: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .optional()
    .describe('致送机关；在本系统有工作台的，只填 addresseeUnitId'),
  addresseeUnitId: unitId.optional().describe('考核单位，在其工作台答复'),
  reason,
});
export type ReferBottomIn = z.infer<typeof referBottomIn>;
export const answerVetoIn = z.object({
  adopted: z.boolean().describe('采纳与否'),
  reason: z.string().trim().max(500).optional().describe('不采纳的必须说明理由'),
  reference: z.string().trim().max(100).optional().describe('书面答复的文号，由编制单位登记时必填'),
});
export type AnswerVetoIn = z.infer<typeof answerVetoIn>;
export const withdrawBulletinIn = z.object({ reason });
export type WithdrawBulletinIn = z.infer<typeof withdrawBulletinIn>;

const status = z.enum(['due', 'drafted', 'asked', 'issued', 'answering', 'closed', 'withdrawn']);

export const bulletinLine = matterLine.extend({
  ...{ bulletinId: z.string(), status, month, office: unitName },
  issuedAt: instantOut.optional(),
});
export type BulletinLineView = z.infer<typeof bulletinLine>;

export const bulletinView = matterView.extend({
  ...bulletinLine.shape,
  side: z.enum(['office', 'told', 'other']),
  asOf: instantOut.optional().describe('数据截止'),
  remarks: z.string().optional(),
  agencies: z.array(z.enum(AGENCIES)),
  least: z.int(),
  last: z.int(),
  recipients: z.array(unitName),
  figures: z.array(
    z.object({
      measure: z.enum(['seconds', 'fen', 'count']),
      ...{ figure: z.string(), result: z.string(), step: z.string(), stepName: z.string().optional() },
      ...{ count: z.int(), sum: z.string(), median: z.number().optional(), p90: z.number().optional() },
    }),
  ),
  ranking: z.array(
    z.object({
      ...{ unit: unitName, agency: z.enum(AGENCIES), rank: z.int(), isLast: z.boolean() },
      ...{ onTime: z.int(), late: z.int(), byOutage: z.int(), rate: z.string() },
    }),
  ),
  bottom: z.array(
    z.object({
      ...{ unit: unitName, decided: z.enum(['summoned', 'spared']).optional() },
      ...{ reason: z.string().optional(), talkId: z.string().optional() },
      referrals: z
        .array(
          z.object({
            ...{ referralNo: z.int(), measure: z.enum(BOTTOM_MEASURES), addressee: z.string(), number: z.string() },
            ...{ reason: z.string(), at: instantOut },
            addresseeUnitId: z.string().optional(),
            needsAnswer: z.boolean().describe('一票否决建议，待答复'),
            mayAnswer: z.boolean(),
            answer: z
              .object({
                ...{ adopted: z.boolean(), reason: z.string().optional(), reference: z.string().optional() },
                at: instantOut,
              })
              .optional(),
          }),
        )
        .describe('只给编制单位、该单位和考核单位'),
    }),
  ),
  refusals: z.array(z.object({ reason: z.string(), at: instantOut })),
});
export type BulletinView = z.infer<typeof bulletinView>;
