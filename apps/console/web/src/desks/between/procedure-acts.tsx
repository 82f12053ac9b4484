import { Form, Input, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, shared, withKey } from '../../api/client';
import type { ProcedureView } from '../../api/types';
import { fenIn } from '../../money';
import { ActDialog } from '../../parts/act-dialog';
import { PapersField, ReasonField, TypedInstantField, UnitField } from '../../parts/fields';
import { useMe } from '../../shell/officer';
import { fullTime, instantIn } from '../../time/format';
import { signAdvice } from './living-measures';

type OutcomeView = ProcedureView['outcomes'][number];

/** What the case decides waits there for its approval. */
const isAsked = (
  { withdrawalAsked, filingAsked }: ProcedureView,
  { needsApproval, releasesMeasures }: OutcomeView,
): boolean => needsApproval && (releasesMeasures ? withdrawalAsked : filingAsked);

function consequence(procedure: ProcedureView, outcome: OutcomeView): string {
  const { needsApproval, releasesMeasures } = outcome;
  if (isAsked(procedure, outcome)) return '（已呈请，待批准）';
  if (needsApproval)
    return releasesMeasures ? '（呈请批准；批准后解除全部措施，本环节办结）' : '（呈请批准；批准后自动记入本环节）';
  return releasesMeasures ? '（同时解除全部措施）' : '';
}

interface StepFields {
  readonly outcome: string;
  readonly reason?: string;
  readonly papers?: { title: string; fileHash?: string }[];
  readonly concluded?: string;
  readonly byPolice?: string;
  readonly byProcuratorate?: string;
}

export function ProcedureActs({ procedure }: { procedure: ProcedureView }) {
  const { procedureId, isOwnTurn, outcomes, beside, custodyMatters, variant, measures } = procedure;
  const params = (key: string) => ({ path: { procedureId }, header: withKey(key) });
  const take = useAct((fields: StepFields, key) =>
    bodyOf(shared.POST('/procedures/{procedureId}/steps', { params: params(key), body: bodyFrom(fields) as never })),
  );
  const note = useAct((body: { clockId: string; reason: string }, key) =>
    bodyOf(shared.POST('/procedures/{procedureId}/beside', { params: params(key), body })),
  );
  const custody = useAct((body: { reason: string }, key) =>
    bodyOf(
      shared.POST('/procedures/{procedureId}/custody', {
        params: params(key),
        body: { inCustody: variant !== 'detained', ...body },
      }),
    ),
  );
  const sign = useAct((_: object, key) =>
    bodyOf(
      shared.POST('/procedures/{procedureId}/measures-signature', {
        params: params(key),
        body: { digest: measures?.digest ?? '' },
      }),
    ),
  );
  return (
    <>
      {measures?.maySign && <ActDialog label="清点在控措施并签字" primary act={sign} advice={signAdvice(measures)} />}
      {isOwnTurn && outcomes.length > 0 && (
        <ActDialog label="作出决定" primary act={take}>
          <Form.Item name="outcome" label="决定（只列出依法可选的）" rules={[{ required: true, message: '请选择' }]}>
            <Select
              options={outcomes.map((one) => ({
                value: one.outcome,
                disabled: isAsked(procedure, one),
                label: `${one.name}${consequence(procedure, one)}`,
              }))}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue }) => {
              const chosen = outcomes.find(({ outcome }) => outcome === getFieldValue('outcome'));
              return (
                <>
                  {chosen?.needsReason && <ReasonField />}
                  {chosen?.needsAmounts && <AmountFields />}
                </>
              );
            }}
          </Form.Item>
          <PapersField label="随附文书" />
        </ActDialog>
      )}
      {beside.map(({ clockId, name }) => (
        <ActDialog
          key={clockId}
          label={`登记：${name}`}
          act={{ ...note, send: ({ reason }: { reason: string }) => note.send({ clockId, reason }) }}
        >
          <ReasonField label="办理情况" />
        </ActDialog>
      ))}
      {custodyMatters && (
        <ActDialog
          label={variant === 'detained' ? '登记不再羁押' : '登记已羁押'}
          act={custody}
          advice="期限按新的羁押状态，从收到文书之日重新计算。"
        >
          <ReasonField />
        </ActDialog>
      )}
      <RecountActs procedure={procedure} />
      <MoveAct procedure={procedure} />
    </>
  );
}

/** CRD-10: found by the police who hold the suspect, approved by the leader of the county bureau. */
function RecountActs({ procedure: { procedureId, mayFindCrime, found } }: { procedure: ProcedureView }) {
  const params = (key: string) => ({ path: { procedureId }, header: withKey(key) });
  const find = useAct((body: { reason: string }, key) =>
    bodyOf(shared.POST('/procedures/{procedureId}/crimes', { params: params(key), body })),
  );
  const recount = useAct((body: { reason: string }, key) =>
    bodyOf(police.POST('/procedures/{procedureId}/recount', { params: params(key), body })),
  );
  const me = useMe();
  return (
    <>
      {mayFindCrime && (
        <ActDialog
          label="另有重要罪行"
          act={find}
          advice="发现之日起 5 日内报县级以上公安机关负责人批准，逾期不得重新计算。"
        >
          <ReasonField label="罪行（写入记录，勿写姓名）" />
        </ActDialog>
      )}
      {found && me?.agency === 'police' && me.roles.includes('approver') && (
        <ActDialog
          label="批准重新计算羁押期限"
          primary
          act={recount}
          advice={`侦查羁押期限自发现之日（${fullTime(found.discoveredAt)}）起重新计算。`}
        >
          <ReasonField />
        </ActDialog>
      )}
    </>
  );
}

/** CRD-11, CRD-17: the period counts anew from the receipt by the new unit. */
function MoveAct({ procedure: { procedureId, movableSlot } }: { procedure: ProcedureView }) {
  const act = useAct(({ file, decision, ...body }: MoveFields, key) =>
    bodyOf(
      shared.POST('/procedures/{procedureId}/unit', {
        params: { path: { procedureId }, header: withKey(key) },
        body: {
          ...{ ...body, slot: movableSlot ?? 'procuratorate' },
          ...(file && { receivedAt: instantIn(file) ?? '' }),
          ...(decision && { decisionReceivedAt: instantIn(decision) ?? '' }),
        },
      }),
    ),
  );
  if (!movableSlot) return null;
  return (
    <ActDialog
      label="改变管辖"
      act={act}
      advice="期限自改变后的单位收到案件之日重新计算；已退回补充侦查的次数合并计算。"
    >
      <UnitField
        name="unitId"
        label="改变后的办理单位"
        agencies={[movableSlot === 'court' ? 'court' : 'procuratorate']}
      />
      <TypedInstantField name="file" label="收到案卷、证据的时间（缺省为现在）" />
      <TypedInstantField name="decision" label="收到指定管辖决定书的时间（以后到者起算）" />
      <ReasonField />
    </ActDialog>
  );
}

interface MoveFields {
  readonly unitId: string;
  readonly reason: string;
  readonly file?: string;
  readonly decision?: string;
}

function AmountFields() {
  const rules = [
    {
      required: true,
      validator: (_: unknown, text: string) =>
        fenIn(text ?? '') === undefined ? Promise.reject(new Error('请填写以元为单位的数字')) : Promise.resolve(),
    },
  ];
  return (
    <div className="form-grid">
      <Form.Item name="concluded" label="办结涉案金额（元）" rules={rules}>
        <Input inputMode="decimal" maxLength={20} />
      </Form.Item>
      <Form.Item name="byPolice" label="公安追缴（元）" rules={rules}>
        <Input inputMode="decimal" maxLength={20} />
      </Form.Item>
      <Form.Item name="byProcuratorate" label="检察追缴（元）" rules={rules}>
        <Input inputMode="decimal" maxLength={20} />
      </Form.Item>
    </div>
  );
}

function bodyFrom({ outcome, reason, papers = [], concluded, byPolice, byProcuratorate }: StepFields) {
  return {
    outcome,
    papers,
    ...(reason && { reason }),
    ...(concluded !== undefined && {
      amounts: {
        concludedFen: fenIn(concluded) ?? '',
        recoveredByPoliceFen: fenIn(byPolice ?? '') ?? '',
        recoveredByProcuratorateFen: fenIn(byProcuratorate ?? '') ?? '',
      },
    }),
  };
}
