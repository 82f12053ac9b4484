import type { EndRiskTag, SetRiskTag } from '#domain/risk-tag/decide';

export const RISK_TAG_WORKFLOW = 'riskTagWorkflow';
export const riskTagMatterId = (tagId: string): string => `risk-tag/${tagId}`;
export const riskTagIdOf = (matterId: string): string => matterId.slice('risk-tag/'.length);

/** The commands of a risk tag, by the name of their update. */
export interface RiskTagCommands {
  setRiskTag: SetRiskTag;
  endRiskTag: EndRiskTag;
}
