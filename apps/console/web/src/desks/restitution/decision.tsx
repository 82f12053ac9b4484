import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { Plan, RestitutionView } from '../../api/restitution-types';
import { yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { ReasonDialog } from '../../parts/reason';
import { useMe } from '../../shell/officer';
import { fullTime } from '../../time/format';

interface Decided {
  readonly decision: 'approved' | 'refused';
  readonly reason?: string;
}

/** 市级审批 on the page that shows what is decided: sum, residue, versions, and what still stands against it. */
export function Decision({ known, plan }: { known: RestitutionView; plan: Plan }) {
  const me = useMe();
  const [refusing, setRefusing] = useState(false);
  const { restitutionId, openObjections } = known;
  const decide = useAct((body: Decided, key) =>
    bodyOf(
      police.POST('/approvals/{approvalId}/decision', {
        params: { path: { approvalId: plan.approvalId ?? '' }, header: withKey(key) },
        body: { matterId: `restitution/${restitutionId}`, ...body },
      }),
    ),
  );
  if (plan.status !== 'submitted' || me?.unit.unitId !== plan.deciderUnitId || !me?.roles.includes('approver'))
    return null;
  const early = plan.road === 'early-return';
  const waits = plan.waitsForRenewal.length;
  const banks = new Set(plan.items.map(({ bankUnitId }) => bankUnitId)).size;
  return (
    <section className="decide" aria-label={early ? '县级审批' : '市级审批'}>
      <p>
        请决定：从 {banks} 家{early ? '支付机构' : '银行'}的 {plan.items.length} 笔冻结资金中，向 {plan.lines}{' '}
        笔份额的被害人返还
        <b> {yuan(plan.totalFen)} 元</b>，余额 {yuan(plan.residueFen)} 元按原期限继续冻结。
        {plan.difference ? ` 与第 ${plan.difference.against} 版的差别见下。` : ' 这是首次方案。'}
      </p>
      {waits > 0 && (
        <Alert
          type="error"
          showIcon
          title={`${waits} 笔冻结将在预计返还日${plan.earliestPaymentAt ? `（${fullTime(plan.earliestPaymentAt)}）` : ''}之前到期，须先续冻后返还：续冻已呈请原批准机关，批准后才能批准本方案`}
        />
      )}
      {openObjections > 0 && (
        <Alert type="warning" showIcon title={`${openObjections} 件异议未决；批准后付款前系统仍会逐笔核对`} />
      )}
      <Fault error={decide.error} onClose={decide.reset} />
      <Button
        type="primary"
        disabled={waits > 0}
        loading={decide.pending}
        onClick={() => void decide.send({ decision: 'approved' })}
      >
        批准返还
      </Button>{' '}
      <Button danger onClick={() => setRefusing(true)}>
        不予批准
      </Button>
      <ReasonDialog
        open={refusing}
        title="不予批准"
        advice="办理单位会看到理由，并可据此拟定新的版本。"
        okText="不予批准"
        danger
        pending={decide.pending}
        error={decide.error}
        examples={['权属不清', '溯源依据不足', '须先处理异议']}
        onClose={() => setRefusing(false)}
        onOk={(reason) =>
          void decide.send({ decision: 'refused', reason }).then((done) => done !== undefined && setRefusing(false))
        }
      />
    </section>
  );
}
