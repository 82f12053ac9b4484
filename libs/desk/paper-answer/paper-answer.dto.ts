import { z } from 'zod';
import { instantOut, instantText } from '#desk/stop-payment-order/order.dto';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** 纸质反馈: beside the answer itself, where the institution is not connected. */
export const paperAnswerIn = z.object({
  number: z.string().trim().min(1).max(80).optional().describe('对方回执的文号，没有的不填'),
  receivedAt: instantText.describe('收到书面反馈的时间'),
  sha256: sha256.describe('扫描件的 SHA-256，由上传接口给出'),
});
export type PaperAnswerIn = z.infer<typeof paperAnswerIn>;

export const paperDelivery = z.object({
  byHand: z.boolean().describe('对方机构未接入，文书纸质送达'),
  addresseeName: z.string().optional(),
  answers: z.array(
    z.object({
      number: z.int().describe('办理记录中的序号'),
      paperNumber: z.string().optional(),
      receivedAt: instantOut,
      enteredAt: instantOut,
      enteredByName: z.string().optional(),
      itemNos: z.array(z.int()),
      sha256,
    }),
  ),
});
export type PaperDeliveryView = z.infer<typeof paperDelivery>;
