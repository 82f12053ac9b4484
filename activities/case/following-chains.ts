import type { EntityManager } from 'typeorm';
import type { AreaAct, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { caseIdOf } from '#contracts/case/case.messages';
import { type ProcedureCommands } from '#contracts/procedure/procedure.messages';
import type { CaseEvent, FilingRequired, ProsecutionNoted } from '#domain/case/case';
import { type CaseStep, followIn } from '#domain/procedure/case-steps';
import type { Procedure } from '#domain/procedure/procedure';
import { FoldedReadModel } from '#persistence/folded/folded.read-model';

const folded = new FoldedReadModel();
const UPDATES = { filing: 'noteCaseFiled', withdrawal: 'noteCaseWithdrawn' } as const;

/** The case is filed or withdrawn: every chain of it that stands at a step which ends with that ends it now, and its clock with it (CRD-23, FRZ-22). */
export async function chainsFollowing(
  manager: EntityManager,
  { matterId, entry: { happened, by, numbers } }: AreaAct<CaseEvent>,
): Promise<OwedCommand[]> {
  if (happened.event !== 'FilingDecided') return [];
  const { step } = happened;
  if (step !== 'withdrawal' && step !== 'filing') return [];
  const caseStep: CaseStep = step;
  const update = UPDATES[caseStep];
  const chains = await folded.ofCase<Procedure>(manager, { area: 'procedure', caseId: caseIdOf(matterId) });
  const body: ProcedureCommands[typeof update] = { decisionNumber: numbers?.['filingNumber'] ?? '' };
  return chains
    .filter(({ state, endedAt }) => !endedAt && followIn(state, caseStep))
    .map((chain) => ({
      ...{ what: `${update}/${chain.matterId}`, matterId: chain.matterId, update, body },
      actor: { agency: 'police', unitId: '', officerId: 'system', ...by, roles: ['machine'] },
    }));
}

const GROUNDS: Readonly<Record<FilingRequired['ground'], string>> = {
  supervision: '人民检察院已通知立案，请在收到通知书之日起 15 日内立案。',
  reconsideration: '复议决定撤销不予立案，请按时立案。',
  review: '复核决定撤销不予立案，请按时立案。',
};
const DECISIONS: Readonly<Record<ProsecutionNoted['decision'], readonly [string, string]>> = {
  'not-prosecuted': ['不起诉', '人民检察院已决定不起诉，本案全部措施应当解除。'],
  'charge-withdrawn': ['撤回起诉', '人民检察院已撤回起诉，本案全部措施应当解除。'],
  'taken-up': ['恢复追诉', '不起诉决定已改变，案件继续办理；需要的措施请重新呈请。'],
};

/** What was decided on the case elsewhere: its handler reads it at the case. */
export function chainNotice(happened: CaseEvent, matterId: string): ((unitId: string) => NoticeDraft) | undefined {
  const words =
    happened.event === 'FilingRequired'
      ? (['应当立案', GROUNDS[happened.ground]] as const)
      : happened.event === 'ProsecutionNoted'
        ? DECISIONS[happened.decision]
        : undefined;
  if (!words) return undefined;
  const [title, body] = words;
  return (unitId) => ({
    ...{ template: happened.event, to: { unitId }, body: `${body}决定见“诉讼环节”。` },
    ...{ subject: `【${title}】案件状态已更新`, link: `/cases/${caseIdOf(matterId)}` },
  });
}
