import type { RiskTagCommands } from '#contracts/risk-tag/risk-tag.messages';
import { apply } from '#domain/risk-tag/apply';
import { due, endRiskTag, setRiskTag } from '#domain/risk-tag/decide';
import { hasEnded, type RiskTag, type RiskTagEvent } from '#domain/risk-tag/risk-tag';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One tag on accounts of one holder, until it is taken away or has run out. */
export const riskTagWorkflow = matterWorkflow<RiskTag, RiskTagEvent, RiskTagCommands>({
  apply,
  decisions: { setRiskTag, endRiskTag },
  ended: hasEnded,
  due,
});
