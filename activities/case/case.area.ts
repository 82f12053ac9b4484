import type { EntityManager } from 'typeorm';
import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { type Measures, owedReleases } from '#activities/matter/release-measures';
import type { FreezeOrderCommands } from '#contracts/freeze-order/freeze-order.messages';
import { caseIdOf, caseMatterId } from '#contracts/case/case.messages';
import { CHANGE_HANDLER } from '#contracts/matter/record';
import { PROCEDURE_WORKFLOW, type ProcedureCommands, procedureMatterId } from '#contracts/procedure/procedure.messages';
import { referralMatterId } from '#contracts/referral/referral.messages';
import { RemedyReadModel } from '#persistence/procedure/remedy.read-model';
import { filingPeriodFollows } from '#activities/case/filing-period';
import { chainNotice, chainsFollowing } from '#activities/case/following-chains';
import type { CaseEvent, CaseHandedOver, CaseOpened } from '#domain/case/case';
import {
  type CaseStanding,
  isFreeze,
  openMattersOf,
  standingOf,
  waitingForFiling,
} from '#persistence/referral/standing';
import type { CaseRepository } from '#persistence/case/case.repository';

const SYSTEM = { agency: 'police' as const, unitId: '', officerId: 'system' };

/** What a case does with its acts. */
export const caseArea = (cases: CaseRepository, measures: Measures): Area<CaseEvent> => ({
  async project(transaction, act) {
    const { matterId, number, entry } = act;
    const { happened, at, numbers } = entry;
    const caseId = caseIdOf(matterId);
    switch (happened.event) {
      case 'CaseOpened':
        await cases.opened(transaction, happened, { caseNumber: numbers?.['caseNumber'] ?? '', at });
        return headOf(happened, numbers?.['caseNumber'] ?? '');
      case 'AccountsListed':
        await cases.listed(transaction, caseId, happened, { number, at });
        return {};
      case 'NextHopDrafted':
        await cases.drafted(transaction, caseId, happened, { number, at });
        return {};
      case 'RowsOrdered':
        await cases.ordered(transaction, caseId, happened);
        return {};
      case 'CaseHandedOver':
        await cases.handedOver(transaction, caseId, happened);
        return handedOver(happened);
      case 'FreezeTaskHanded':
      case 'FreezeTaskTaken':
      case 'FreezeTaskEnded':
        await cases.freezeTask(transaction, caseId, happened);
        return happened.event === 'FreezeTaskHanded' && happened.moves ? handedOver(happened) : {};
      case 'CaseMerged':
      case 'CaseMeasuresSigned':
      case 'CaseSplit':
        await cases.merging(transaction, caseId, { ...entry, happened });
        return MERGE_STATES[happened.event];
      case 'RowsDiscarded':
        await cases.discarded(transaction, caseId, happened);
        return {};
      case 'FilingDecided':
        await cases.filed(transaction, caseId, { step: happened.step, number: numbers?.['filingNumber'], at });
        return FILING_STATES[happened.step] ?? {};
      case 'CaseGraded':
        await cases.graded(transaction, caseId, happened);
        return {};
      case 'FilingRequired':
        await cases.filingRequired(transaction, caseId, { happened, at });
        return {};
      case 'NonProsecutionNoted':
      case 'ProsecutionNoted':
        await cases.prosecution(transaction, caseId, happened);
        return {};
      case 'FilingAsked':
      case 'FilingDenied':
        return {};
    }
  },

  async notices(manager, { matterId, entry: { happened } }) {
    const task = freezeTaskNotice(happened, matterId);
    if (task) return [task];
    const handler = () => cases.handlerOf(manager, caseIdOf(matterId));
    if (happened.event === 'CaseMerged' && happened.measures)
      return [mergeNotice(happened.measures.lines.length, matterId, await handler())];
    const decided = chainNotice(happened, matterId);
    if (decided) return [decided(await handler())];
    if (happened.event !== 'NextHopDrafted') return [];
    return [draftNotice(happened.rowIds.length, matterId, await handler())];
  },
  owes: (manager, act) => owesOf(manager, act, { cases, measures }),
});

const FILING_STATES: Readonly<Record<string, HeadChange>> = {
  filing: { state: 'open' },
  withdrawal: { state: 'withdrawn' },
};

async function owesOf(
  manager: EntityManager,
  act: AreaAct<CaseEvent>,
  { cases, measures }: { readonly cases: CaseRepository; readonly measures: Measures },
): Promise<OwedCommand[]> {
  const moved = movedBy(act.entry.happened);
  if (moved) return owedMoves(act, await standingOf(manager, { caseId: caseIdOf(act.matterId), ...moved }), moved);
  const filings = [
    ...(await filingsOwed(manager, act)),
    ...(await remediesOf(manager, act)),
    ...(await chainsFollowing(manager, act)),
    ...(await followers(manager, act, cases)),
    ...(await filingPeriodFollows(manager, act)),
  ];
  const release = releaseOf(act.entry.happened);
  if (!release) return filings;
  return [...filings, ...(await owedReleases(manager, measures, { act, caseId: caseIdOf(act.matterId), release }))];
}

const MERGE_STATES: Readonly<Record<'CaseMerged' | 'CaseMeasuresSigned' | 'CaseSplit', HeadChange>> = {
  CaseMerged: { state: 'merged' },
  CaseMeasuresSigned: {},
  CaseSplit: { state: 'open' },
};

/** Who had it may still read it; who has it now acts. */
const handedOver = ({ fromUnitId, toUnitId, centreUnitId, superiorUnitIds }: Moved): HeadChange => ({
  leaves: [{ unitId: fromUnitId, role: 'handler' }],
  joins: [
    { unitId: fromUnitId, role: 'copied' },
    { unitId: toUnitId, role: 'handler' },
    { unitId: centreUnitId, role: 'centre' },
    ...superiorUnitIds.map((unitId) => ({ unitId, role: 'superior' as const })),
  ],
});

const headOf = (
  { caseId, handlerUnitId, centreUnitId, superiorUnitIds }: CaseOpened,
  caseNumber: string,
): HeadChange => ({
  caseId,
  title: `${caseNumber} 电信网络诈骗案`,
  state: 'open',
  joins: [
    { unitId: handlerUnitId, role: 'handler' },
    { unitId: centreUnitId, role: 'centre' },
    ...superiorUnitIds.map((unitId) => ({ unitId, role: 'superior' as const })),
  ],
});

/** FRZ-22, FRZ-23: the decision that ends the case releases every freeze of it, and no further approval is asked for. */
function releaseOf(happened: CaseEvent): FreezeOrderCommands['openRelease'] | undefined {
  if (happened.event === 'NonProsecutionNoted')
    return { cause: 'non-prosecution', reason: `不起诉决定 ${happened.decisionNumber}` };
  if (happened.event !== 'FilingDecided' || happened.step !== 'withdrawal') return undefined;
  return { cause: 'case-withdrawn', reason: `撤销案件：${happened.reason ?? ''}` };
}

/** A decision not to file is served within three days and may be contested: its chain of periods begins at once (XJD-25). */
async function remediesOf(
  manager: EntityManager,
  { matterId, number, entry }: AreaAct<CaseEvent>,
): Promise<OwedCommand[]> {
  const { happened, at, numbers } = entry;
  if (happened.event !== 'FilingDecided' || happened.step !== 'no-filing') return [];
  const caseId = caseIdOf(matterId);
  const procedureId = `nf.${caseId}.${number}`;
  const { own, higher } = await new RemedyReadModel().bureausOf(manager, happened.approval.proposerUnitId);
  const body: ProcedureCommands['openProcedure'] = {
    ...{ procedureId, chain: 'non-filing', caseId, units: { police: own, higher }, openedByUnitId: own },
    ...{ superiorUnitIds: [], receivedAt: at, papers: [] },
    openerWord: (numbers?.['filingNumber'] ?? '').split('公不立字')[0] || '公',
  };
  return [
    {
      what: 'openProcedure',
      matterId: procedureMatterId(procedureId),
      workflowType: PROCEDURE_WORKFLOW,
      update: 'openProcedure',
      actor: { agency: 'police', unitId: own, officerId: 'system', roles: ['machine'] },
      body,
    },
  ];
}

/** The cases that are part of it go where it goes, each with its matters; their freezes once the manifest is signed (CRD-27). */
async function followers(
  manager: EntityManager,
  { matterId, entry }: AreaAct<CaseEvent>,
  cases: CaseRepository,
): Promise<OwedCommand[]> {
  const { happened, by } = entry;
  if (happened.event !== 'CaseHandedOver') return [];
  const { fromUnitId, toUnitId, centreUnitId, superiorUnitIds, referralId } = happened;
  const actor = { ...SYSTEM, ...by, roles: ['machine' as const] };
  const body = { toUnitId, centreUnitId, superiorUnitIds, referralId, follows: true };
  const parts = await cases.partsOf(manager, caseIdOf(matterId));
  if (parts.length === 0) return [];
  const matters = await openMattersOf(manager, parts, fromUnitId);
  return parts.flatMap((caseId) => [
    { what: `handOverCase/${caseId}`, matterId: caseMatterId(caseId), update: 'handOverCase', actor, body },
    ...(matters.get(caseId) ?? [])
      .filter((one) => !isFreeze(one))
      .map((one) => ({
        ...{ what: `${CHANGE_HANDLER}/${one}`, matterId: one, update: CHANGE_HANDLER, actor },
        body: { fromUnitId, toUnitId },
      })),
  ]);
}

/** The referral by which the case came waits for the decision on its filing (XJD-02, ADM-05). */
async function filingsOwed(manager: EntityManager, { matterId, entry }: AreaAct<CaseEvent>): Promise<OwedCommand[]> {
  const { happened } = entry;
  if (happened.event !== 'FilingDecided' || (happened.step !== 'filing' && happened.step !== 'no-filing')) return [];
  const referralIds = await waitingForFiling(manager, caseIdOf(matterId));
  const by = { agency: 'police' as const, unitId: happened.approval.proposerUnitId, officerId: 'system' };
  return referralIds.map((referralId) => ({
    what: `noteFiling/${referralId}`,
    matterId: referralMatterId(referralId),
    update: 'noteFiling',
    actor: { ...by, roles: ['machine'] },
    body: { decision: happened.step === 'filing' ? 'filed' : 'not-filed' },
  }));
}

const draftNotice = (rows: number, matterId: string, unitId: string): NoticeDraft => ({
  template: 'next-hop-drafted',
  to: { unitId },
  subject: '【资金转出】下一级止付指令已拟好',
  body: `银行反馈资金转入 ${rows} 个下级账户，止付指令已按银行拟好，请一键发出。5 分钟内未发出的，转反诈中心处理。`,
  link: `/cases/${caseIdOf(matterId)}`,
});

const mergeNotice = (measures: number, matterId: string, unitId: string): NoticeDraft => ({
  template: 'merge-manifest',
  to: { unitId },
  subject: '【在控措施待签字】案件已并入主案',
  body: `并入的案件有 ${measures} 项在控措施，请由并案人以外的民警清点金额和到期日后签字。`,
  link: `/cases/${caseIdOf(matterId)}?tab=measures`,
});

type Moved = Pick<CaseHandedOver, 'fromUnitId' | 'toUnitId' | 'centreUnitId' | 'superiorUnitIds'>;

/** The case went with the task to freeze (FRZ-30); a referral moves the matters of its case itself. */
const movedBy = (happened: CaseEvent): Pick<Moved, 'fromUnitId' | 'toUnitId'> | undefined =>
  happened.event === 'FreezeTaskHanded' && happened.moves
    ? { fromUnitId: happened.fromUnitId, toUnitId: happened.toUnitId }
    : undefined;

const owedMoves = (
  { entry: { by } }: AreaAct<CaseEvent>,
  { matters, freezes }: CaseStanding,
  body: Pick<Moved, 'fromUnitId' | 'toUnitId'>,
): OwedCommand[] =>
  [...matters, ...freezes].map((matterId) => ({
    what: `${CHANGE_HANDLER}/${matterId}`,
    ...{ matterId, update: CHANGE_HANDLER, body },
    actor: { agency: 'police', unitId: '', officerId: 'system', ...by, roles: ['machine'] },
  }));

function freezeTaskNotice(happened: CaseEvent, matterId: string): NoticeDraft | undefined {
  if (happened.event !== 'FreezeTaskHanded') return undefined;
  return {
    template: 'freeze-task-handed',
    to: { unitId: happened.toUnitId },
    subject: '【冻结任务】反诈中心移交',
    body: `${happened.stops.length} 个账户止付成功，请在止付后 48 小时内受案、立案并办理冻结；期满未冻结的，止付自动解除。`,
    link: `/cases/${caseIdOf(matterId)}`,
  };
}
