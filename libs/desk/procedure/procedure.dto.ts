import { z } from 'zod';
import { measuresManifest } from '#desk/measure/living-measure.dto';
import { matterLine, matterView, paperIn, unitName } from '#desk/folded/folded.dto';
import { fenText, instantOut, instantText, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { CHAIN_NAMES } from '#domain/procedure/chains';
import { SLOTS, VARIANTS } from '#domain/procedure/step';

const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const papers = z.array(paperIn).max(100).default([]);

export const openProcedureIn = z.object({
  chain: z.enum(CHAIN_NAMES),
  caseId: z.string().max(64).optional(),
  units: z.partialRecord(z.enum(SLOTS), unitId).describe('参与单位，按其在环节中的地位'),
  variant: z.enum(VARIANTS).optional(),
  receivedAt: instantText.optional().describe('收到文书的时间，缺省为现在'),
  papers,
});
export type OpenProcedureIn = z.infer<typeof openProcedureIn>;
export const procedureOpened = z.object({ procedureId: z.string(), receipt });

export const takeStepIn = z.object({
  outcome: z.string().min(1).max(40),
  reason: z.string().trim().max(500).optional(),
  papers,
  amounts: z
    .object({ concludedFen: fenText, recoveredByPoliceFen: fenText, recoveredByProcuratorateFen: fenText })
    .optional(),
});
export type TakeStepIn = z.infer<typeof takeStepIn>;
export const noteBesideIn = z.object({ clockId: z.string().min(1).max(80), reason });
export type NoteBesideIn = z.infer<typeof noteBesideIn>;
export const setCustodyIn = z.object({ inCustody: z.boolean(), reason });
export type SetCustodyIn = z.infer<typeof setCustodyIn>;

export const findCrimeIn = z.object({ discoveredAt: instantText.optional().describe('发现之日，缺省为现在'), reason });
export type FindCrimeIn = z.infer<typeof findCrimeIn>;
export const recountIn = z.object({ reason });
export type RecountIn = z.infer<typeof recountIn>;
export const changeUnitIn = z.object({
  slot: z.enum(SLOTS),
  unitId,
  receivedAt: instantText.optional().describe('改变后的单位收到案卷和证据的时间，缺省为现在'),
  decisionReceivedAt: instantText.optional().describe('收到指定管辖决定书的时间；与收到案卷的时间以后到者起算'),
  reason,
});
export type ChangeUnitIn = z.infer<typeof changeUnitIn>;

export const procedureLine = matterLine.extend({
  procedureId: z.string(),
  chain: z.enum(CHAIN_NAMES),
  chainName: z.string(),
  step: z.string(),
  stepName: z.string(),
  actor: unitName.optional(),
});
export type ProcedureLineView = z.infer<typeof procedureLine>;

export const procedureView = matterView.extend({
  ...procedureLine.shape,
  isOwnTurn: z.boolean(),
  variant: z.enum(VARIANTS).optional(),
  custodyMatters: z.boolean(),
  mayFindCrime: z.boolean().describe('可登记另有重要罪行（重新计算侦查羁押期限）'),
  found: z.object({ discoveredAt: instantOut }).optional().describe('重新计算待批准'),
  withdrawalAsked: z.boolean().describe('撤销案件已呈请，待批准'),
  filingAsked: z.boolean().describe('立案已呈请，待批准'),
  movableSlot: z.enum(SLOTS).optional().describe('可改变管辖的一方'),
  units: z.array(z.object({ slot: z.enum(SLOTS), unit: unitName })),
  outcomes: z.array(
    z.object({
      outcome: z.string(),
      name: z.string(),
      needsReason: z.boolean(),
      needsAmounts: z.boolean(),
      releasesMeasures: z.boolean(),
      needsApproval: z.boolean().describe('立案、撤销案件：在案件中呈请县级以上公安机关负责人批准后生效'),
    }),
  ),
  measures: measuresManifest.optional().describe('随案移交的在控措施清单'),
  beside: z.array(z.object({ clockId: z.string(), name: z.string() })),
  history: z.array(
    z.object({
      stepName: z.string(),
      outcomeName: z.string(),
      at: instantOut,
      unit: unitName.optional(),
      reason: z.string().optional(),
      papers: z.array(
        z.object({
          ...{ no: z.number().int(), name: z.string(), sha256: z.string().optional() },
          text: z.string().optional().describe('申请人自己写明的理由'),
        }),
      ),
    }),
  ),
  amounts: z
    .object({ concludedFen: fenText, recoveredByPoliceFen: fenText, recoveredByProcuratorateFen: fenText })
    .optional(),
});
export type ProcedureView = z.infer<typeof procedureView>;
