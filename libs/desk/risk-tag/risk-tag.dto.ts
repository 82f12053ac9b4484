import { z } from 'zod';
import { matterLine, matterView, unitName } from '#desk/folded/folded.dto';
import { instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { TAG_KIND_NAMES } from '#domain/risk-tag/risk-tag';

const kind = z.enum(TAG_KIND_NAMES).describe('灰名单账户、绿色通道（SEED，可配置）');
const account = z.object({
  accountName: z.string().trim().min(1).max(100),
  accountNumber: z.string().trim().min(4).max(40),
});

export const setTagIn = z.object({
  kind,
  bankCode: z.string().regex(/^[A-Z0-9]{3,20}$/),
  accounts: z.array(account).min(1).max(50).describe('同一户主在该机构的账户'),
  reason,
  days: z.int().min(1).max(180).default(30).describe('多少天后自动取消（DESIGN）'),
});
export type SetTagIn = z.infer<typeof setTagIn>;
export const tagSet = z.object({ tagId: z.string(), receipt });
export const endTagIn = z.object({ reason });
export type EndTagIn = z.infer<typeof endTagIn>;

const ofKind = { kind, kindName: z.string(), mark: z.string().describe('依据的可信程度'), does: z.string() };

export const tagLine = matterLine.extend({
  tagId: z.string(),
  ...ofKind,
  status: z.enum(['standing', 'ended', 'lapsed']),
  unit: unitName,
  bank: unitName,
  accounts: z.int(),
  reason: z.string(),
  endReason: z.string().optional(),
});
export type TagLineView = z.infer<typeof tagLine>;

export const tagView = matterView.extend({
  ...tagLine.shape,
  days: z.int(),
  mine: z.boolean().describe('由本单位设定，可取消'),
  accountList: z.array(z.object({ accountName: z.string(), accountNumber: z.string() })),
});
export type TagView = z.infer<typeof tagView>;

/** On which rows of a matter a tag stands. */
export const tagsOnRows = z.object({
  items: z.array(
    z.object({
      tagId: z.string(),
      ...ofKind,
      rowId: z.string(),
      itemNo: z.int().optional(),
      until: instantOut.optional(),
    }),
  ),
});
export type TagsOnRows = z.infer<typeof tagsOnRows>;
