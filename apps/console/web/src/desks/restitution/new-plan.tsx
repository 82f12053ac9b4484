import { Checkbox, Form, Input, Modal, Radio, Select, Table } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { FrozenItem, RestitutionView } from '../../api/restitution-types';
import { yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { Money } from '../../parts/money';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { earlyReturnFrom, PaymentRoad } from './payment-road';
import { BASIS, KIND } from './words';

type Kind = 'direct' | 'proportional';
type Basis = 'net' | 'gross';

interface Draft {
  readonly kind: Kind;
  readonly basis: Basis;
  readonly basisReason: string;
  readonly traceId: string | undefined;
  readonly itemKeys: readonly string[];
  readonly discrepancyReason: string;
  readonly reason: string;
  /** What is confirmed of an early return from payment accounts. */
  readonly stated: readonly string[];
}

/** Draws a plan up: which money, by which rule; both readings of 已获退赔 are shown before one is chosen. */
export function NewPlan({ known, onClose }: { known: RestitutionView; onClose: () => void }) {
  const { restitutionId, traces, plans } = known;
  const { officerId } = useSession();
  const legal = traces.filter((trace) => trace.legal);
  const [draft, setDraft] = useState<Draft>({
    ...{
      kind: 'proportional',
      basis: 'net',
      basisReason: '',
      itemKeys: [],
      discrepancyReason: '',
      reason: '',
      stated: [],
    },
    traceId: legal[0]?.traceId,
  });
  const change = (patch: Partial<Draft>): void => setDraft({ ...draft, ...patch });
  const path = { restitutionId };
  const frozen = useOne(['frozen-items', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/frozen-items', { params: { path } }),
  );
  const chosen = (frozen.data?.items ?? []).filter(({ itemKey }) => draft.itemKeys.includes(itemKey));
  const onPaymentAccounts = chosen.some(({ place }) => place === 'payment-account');
  const { body, ready } = bodyFrom(draft, officerId);
  const compared = useOne(
    ['plan-comparison', restitutionId, draft.kind, draft.traceId, draft.itemKeys],
    () =>
      police.POST('/restitutions/{restitutionId}/plan-comparisons', {
        params: { path, header: withKey(crypto.randomUUID()) },
        body,
      }),
    ready,
  );
  const propose = useAct((given: typeof body, key) =>
    bodyOf(police.POST('/restitutions/{restitutionId}/plans', { params: { path, header: withKey(key) }, body: given })),
  );
  const trace = legal.find(({ traceId }) => traceId === draft.traceId);
  const late = plans.length > 0;
  const fits = !onPaymentAccounts || (draft.kind === 'direct' && body.earlyReturn !== undefined);
  const complete =
    ready && fits && (!late || draft.reason.trim().length > 1) && (trace?.conserved || draft.discrepancyReason);
  return (
    <Modal
      open
      width={960}
      title={late ? `拟定第 ${plans.length + 1} 版返还方案` : '拟定返还方案'}
      okText="拟定方案"
      okButtonProps={{ disabled: !complete }}
      confirmLoading={propose.pending}
      onCancel={onClose}
      onOk={() => void propose.send(body).then((made) => made && onClose())}
    >
      <Form layout="vertical">
        <Form.Item label="溯源依据">
          <Select
            aria-label="溯源依据"
            value={draft.traceId ?? null}
            placeholder="先在“规则比较”中按时间戳或按比例计算"
            options={legal.map(({ traceId, ruleName, runAt }) => ({
              value: traceId,
              label: `${ruleName}，${fullTime(runAt)}`,
            }))}
            onChange={(traceId: string | null) => change({ traceId: traceId ?? undefined })}
          />
        </Form.Item>
        <Form.Item label="返还方式">
          <Radio.Group
            value={draft.kind}
            options={(['direct', 'proportional'] as const).map((value) => ({ value, label: KIND[value] }))}
            onChange={(event) => change({ kind: event.target.value as Kind })}
          />
        </Form.Item>
        <FrozenChoice
          items={frozen.data?.items ?? []}
          chosen={draft.itemKeys}
          onChoose={(itemKeys) => change({ itemKeys })}
        />
        {onPaymentAccounts && (
          <PaymentRoad
            restitutionId={restitutionId}
            kind={draft.kind}
            itemKeys={draft.itemKeys}
            stated={draft.stated}
            onState={(stated) => change({ stated })}
            onLeft={onClose}
          />
        )}
        {compared.data && <BothBases compared={compared.data} />}
        <Form.Item label="已获退赔的计算口径（两种口径金额不同，须选定）">
          <Radio.Group
            value={draft.basis}
            options={(['net', 'gross'] as const).map((value) => ({ value, label: BASIS[value] }))}
            onChange={(event) => change({ basis: event.target.value as Basis })}
          />
        </Form.Item>
        {draft.basis === 'gross' && (
          <Ask label="选择该口径的理由" value={draft.basisReason} onChange={(basisReason) => change({ basisReason })} />
        )}
        {trace && !trace.conserved && (
          <Ask
            label="勾稽不符，仍以此为依据的说明"
            value={draft.discrepancyReason}
            onChange={(discrepancyReason) => change({ discrepancyReason })}
          />
        )}
        {late && <Ask label="变更理由" value={draft.reason} onChange={(reason) => change({ reason })} />}
      </Form>
      <Fault error={propose.error ?? (ready ? compared.error : undefined)} onClose={propose.reset} />
    </Modal>
  );
}

function bodyFrom(draft: Draft, officerId: string) {
  const { kind, basis, basisReason, traceId, itemKeys, discrepancyReason, reason, stated } = draft;
  const earlyReturn = earlyReturnFrom(stated);
  const body = {
    ...{ kind, basis, traceId: traceId ?? '', itemKeys: [...itemKeys] },
    ...(basis === 'gross' && basisReason.trim() && { basisChoice: { officerId, reason: basisReason.trim() } }),
    ...(discrepancyReason.trim() && { discrepancyReason: discrepancyReason.trim() }),
    ...(reason.trim() && { reason: reason.trim() }),
    ...(earlyReturn && { earlyReturn }),
  };
  return { body, ready: traceId !== undefined && itemKeys.length > 0 };
}

function Ask({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <Form.Item label={label} required>
      <Input.TextArea rows={2} maxLength={500} value={value} onChange={(event) => onChange(event.target.value)} />
    </Form.Item>
  );
}

interface FrozenChoiceProps {
  readonly items: readonly FrozenItem[];
  readonly chosen: readonly string[];
  readonly onChoose: (itemKeys: string[]) => void;
}

function FrozenChoice({ items, chosen, onChoose }: FrozenChoiceProps) {
  return (
    <Form.Item label="动用的冻结资金">
      <Checkbox.Group className="choices" value={[...chosen]} onChange={(keys) => onChoose(keys.map(String))}>
        {items.map(({ itemKey, itemName, bankName, frozenFen, status, endsAt, rivals, place, isLeftToJudgment }) => (
          <Checkbox key={itemKey} value={itemKey} disabled={status !== 'frozen' || isLeftToJudgment}>
            {bankName} <span className="money">{yuan(frozenFen)}</span> 元（{itemName}
            {endsAt && `，${fullTime(endsAt)} 到期`}）{rivals.length > 0 && ` 另有 ${rivals.length} 家冻结`}
            {place === 'payment-account' && '（支付账户，不适用41号）'}
            {isLeftToJudgment && ' 已随案移送，待判决'}
            {status !== 'frozen' && ' 不在冻结中'}
          </Checkbox>
        ))}
      </Checkbox.Group>
      {items.length === 0 && <p className="hint">本案没有冻结在案的资金。</p>}
    </Form.Item>
  );
}

interface Compared {
  readonly poolFen: string;
  readonly bases: readonly { readonly basis: Basis; readonly totalFen: string; readonly residueFen: string }[];
  readonly shares: readonly {
    readonly claimId: string;
    readonly name: string;
    readonly lossFen: string;
    readonly compensatedFen: string;
    readonly netFen: string;
    readonly grossFen: string;
  }[];
}

function BothBases({ compared: { poolFen, bases, shares } }: { compared: Compared }) {
  return (
    <>
      <p>
        可分 {yuan(poolFen)} 元。
        {bases.map(({ basis, totalFen, residueFen }) => (
          <span key={basis}>
            {basis === 'net' ? '先扣后分' : '先分后扣'}共返还 {yuan(totalFen)} 元、余 {yuan(residueFen)} 元；
          </span>
        ))}
      </p>
      <Table
        size="small"
        pagination={false}
        scroll={{ y: 180 }}
        rowKey={({ claimId }) => claimId}
        dataSource={shares as Compared['shares'][number][]}
        columns={[
          { title: '被害人', width: 150, dataIndex: 'name' },
          { title: '损失(元)', align: 'right', render: (_, { lossFen }) => <Money fen={lossFen} /> },
          { title: '已获退赔(元)', align: 'right', render: (_, { compensatedFen }) => <Money fen={compensatedFen} /> },
          { title: '先扣后分(元)', align: 'right', render: (_, { netFen }) => <Money fen={netFen} strong /> },
          { title: '先分后扣(元)', align: 'right', render: (_, { grossFen }) => <Money fen={grossFen} strong /> },
        ]}
      />
    </>
  );
}
