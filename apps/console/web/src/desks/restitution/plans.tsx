import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { Plan, RestitutionView } from '../../api/restitution-types';
import { Fault } from '../../parts/fault';
import { Money } from '../../parts/money';
import { Facts, Nothing, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { Decision } from './decision';
import { Difference } from './difference';
import { Disputes } from './disputes';
import { NewPlan } from './new-plan';
import { Papers } from './papers';
import { Shares } from './shares';
import { State } from './state';
import { BASIS, KIND, PLAN_STATUS } from './words';

/** Versions of the plan, the newest first; each with every share and what it changed. */
export function Plans({ known, mayAct }: { known: RestitutionView; mayAct: boolean }) {
  const [chosen, setChosen] = useState<number | undefined>();
  const [drawing, setDrawing] = useState(false);
  const newest = known.plans.at(-1);
  const plan = known.plans.find(({ version }) => version === chosen) ?? newest;
  return (
    <>
      <div className="flow-tools">
        {known.plans.length > 1 && (
          <Segmented<number>
            aria-label="方案版本"
            value={plan?.version ?? 0}
            options={known.plans.map(({ version }) => ({ value: version, label: `第 ${version} 版` }))}
            onChange={setChosen}
          />
        )}
        {mayAct && <Button onClick={() => setDrawing(true)}>{newest ? '拟定新版本' : '拟定返还方案'}</Button>}
      </div>
      {plan ? (
        <OnePlan key={plan.version} known={known} plan={plan} mayAct={mayAct} />
      ) : (
        <Nothing title="还没有返还方案" advice="资金流水勾稽相符、规则计算完成后，在这里拟定方案。" />
      )}
      {drawing && <NewPlan known={known} onClose={() => setDrawing(false)} />}
    </>
  );
}

function OnePlan({ known, plan, mayAct }: { known: RestitutionView; plan: Plan; mayAct: boolean }) {
  const { restitutionId } = known;
  return (
    <>
      <Disputes known={known} />
      <Decision known={known} plan={plan} />
      <PlanFacts plan={plan} />
      <Papers restitutionId={restitutionId} plan={plan} />
      {mayAct && <PlanActs known={known} plan={plan} />}
      {plan.difference && <Difference restitutionId={restitutionId} plan={plan} />}
      <Section title={`各人份额（${plan.lines} 笔）`}>
        <Shares restitutionId={restitutionId} version={plan.version} />
      </Section>
    </>
  );
}

function PlanFacts({ plan }: { plan: Plan }) {
  const { status, kind, basis, basisChoice, totalFen, residueFen, hash, reportNumber, decisionNumber } = plan;
  return (
    <Facts
      items={[
        ['状态', <State key="status" words={PLAN_STATUS} status={status} />],
        ['方式', plan.road === 'early-return' ? '支付账户资金先行发还（县级批准）' : (KIND[kind] ?? kind)],
        ['已获退赔', BASIS[basis] ?? basis],
        ...(basisChoice ? [['选择该口径的理由', basisChoice.reason] as const] : []),
        ['返还合计', <Money key="total" fen={totalFen} strong />],
        ['余额继续冻结', <Money key="residue" fen={residueFen} />],
        ...(plan.noticeEndsAt ? [['公告期满', fullTime(plan.noticeEndsAt)] as const] : []),
        ...(plan.status === 'submitted' && plan.earliestPaymentAt
          ? [['预计返还日', fullTime(plan.earliestPaymentAt)] as const]
          : []),
        ...(plan.waitsForRenewal.length > 0
          ? [['先续冻后返还', `${plan.waitsForRenewal.length} 笔冻结将先到期，续冻已呈请原批准机关`] as const]
          : []),
        ...(reportNumber ? [['呈请报告书', reportNumber] as const] : []),
        ...(decisionNumber ? [['返还决定书', decisionNumber] as const] : []),
        ...(plan.refusalReason ? [['未批准理由', plan.refusalReason] as const] : []),
        ...(plan.discrepancyReason ? [['勾稽不符的说明', plan.discrepancyReason] as const] : []),
        ['方案摘要', <span key="hash" className="digest" title={hash}>{`${hash.slice(0, 16)}…`}</span>],
      ]}
    />
  );
}

/** What may be done with a plan where it stands. */
function PlanActs({
  known: { restitutionId, notices },
  plan: { version, status, kind, road },
}: {
  known: RestitutionView;
  plan: Plan;
}) {
  const path = { restitutionId, version: version as never };
  const act = useAct((step: 'notice' | 'report' | 'bank-notices', key) => {
    const params = { path, header: withKey(key) };
    if (step === 'notice')
      return bodyOf(police.POST('/restitutions/{restitutionId}/plans/{version}/notice', { params })) as Promise<object>;
    if (step === 'report')
      return bodyOf(police.POST('/restitutions/{restitutionId}/plans/{version}/report', { params })) as Promise<object>;
    return bodyOf(
      police.POST('/restitutions/{restitutionId}/plans/{version}/bank-notices', { params }),
    ) as Promise<object>;
  });
  const sent = notices.some((notice) => notice.version === version);
  const mayReport = kind === 'direct' ? status === 'proposed' : status === 'notice-ended';
  return (
    <div className="plan-acts">
      <Fault error={act.error} onClose={act.reset} />
      {kind === 'proportional' && status === 'proposed' && (
        <Button type="primary" loading={act.pending} onClick={() => void act.send('notice')}>
          发布公告（三十日）
        </Button>
      )}
      {mayReport && (
        <Button type="primary" loading={act.pending} onClick={() => void act.send('report')}>
          {road === 'early-return' ? '呈请县级公安机关批准先行发还' : '呈请市级公安机关审批'}
        </Button>
      )}
      {status === 'decided' && !sent && (
        <Button type="primary" loading={act.pending} onClick={() => void act.send('bank-notices')}>
          向银行出具协助返还通知书
        </Button>
      )}
    </div>
  );
}
