import { Button, Form, Input, Select } from 'antd';
import { Link } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import type { ReferralView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { PapersField, ReasonField, UnitField } from '../../parts/fields';
import { useMe } from '../../shell/officer';
import { optionsOf, RETURN_REASONS } from './words';

type Paper = { title: string; fileHash?: string };
const HEADS = ['approver', 'chief-prosecutor', 'judge', 'regulator-leader'];

/** What may be done now by this side; what may not is not offered. */
export function ReferralActs({ referral }: { referral: ReferralView }) {
  const { status, side, approver } = referral;
  const me = useMe();
  const isHead = me?.roles.some((role) => HEADS.includes(role)) ?? false;
  return (
    <>
      {status === 'found' && isHead && approver?.unitId === me?.unit.unitId && (
        <Link to="/approvals">
          <Button type="primary">去审批</Button>
        </Link>
      )}
      {side === 'from' && <SenderActs referral={referral} />}
      {side === 'to' && <AddresseeActs referral={referral} />}
      {status === 'accepted' && side !== 'none' && <Sign referral={referral} />}
    </>
  );
}

interface Given {
  readonly referral: ReferralView;
}

function SenderActs({ referral: { referralId, status, notice, completionOpen, designation } }: Given) {
  const send = useAct((body: { toUnitId?: string; lines: Paper[] }, key) =>
    bodyOf(
      shared.POST('/referrals/{referralId}/dispatches', {
        params: at(referralId, key),
        body: {
          ...(body.toUnitId && { toUnitId: body.toUnitId }),
          lines: body.lines.map((line) => ({ kind: 'document' as const, count: 1, ...line })),
        },
      }),
    ),
  );
  const complete = useAct((body: { lines: Paper[] }, key) =>
    bodyOf(
      shared.POST('/referrals/{referralId}/completions', {
        params: at(referralId, key),
        body: { lines: body.lines.map((line) => ({ kind: 'document' as const, count: 1, ...line })) },
      }),
    ),
  );
  const withdraw = useAct((body: Reason, key) =>
    bodyOf(shared.POST('/referrals/{referralId}/withdrawal', { params: at(referralId, key), body })),
  );
  const keep = useAct((body: Reason, key) =>
    bodyOf(shared.POST('/referrals/{referralId}/keeping', { params: at(referralId, key), body })),
  );
  const tell = useAct((body: Reason, key) =>
    bodyOf(shared.POST('/referrals/{referralId}/reporter-notice', { params: at(referralId, key), body })),
  );
  const again = status === 'returned';
  return (
    <>
      {(status === 'approved' || again) && (
        <ActDialog
          label={again ? '再次移送' : '发出移送'}
          primary
          act={send}
          initial={{ lines: [{ title: '受案登记表' }] }}
          advice="本案在控的止付会自动列入移交清单。对方接收前，由本单位继续办理。"
        >
          <PapersField name="lines" label="移交材料、物品（至少一项）" />
          {again && (
            <UnitField
              name="toUnitId"
              label="改送单位（不填仍送原单位）"
              agencies={['police', 'procuratorate']}
              optional
            />
          )}
        </ActDialog>
      )}
      {again && (
        <ActDialog label="由本单位办理" act={keep}>
          <ReasonField />
        </ActDialog>
      )}
      {completionOpen && (
        <ActDialog label="补正材料" primary act={complete} initial={{ lines: [{ title: '' }] }}>
          <PapersField name="lines" label="补正的材料" />
        </ActDialog>
      )}
      {notice === 'owed' && (
        <ActDialog label="登记已通知报案人" act={tell}>
          <ReasonField label="通知方式和时间" />
        </ActDialog>
      )}
      {['found', 'approved', 'sent'].includes(status) && !designation && (
        <ActDialog label="撤回移送" danger act={withdraw}>
          <ReasonField />
        </ActDialog>
      )}
    </>
  );
}

function AddresseeActs({ referral: { referralId, caseId, status, ground, kind, filing, designation } }: Given) {
  const accept = useAct((body: { missing?: string }, key) =>
    bodyOf(
      shared.POST('/referrals/{referralId}/acceptance', {
        params: at(referralId, key),
        body: {
          missing: (body.missing ?? '')
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        },
      }),
    ),
  );
  const giveBack = useAct((body: { reason: keyof typeof RETURN_REASONS; text: string }, key) =>
    bodyOf(shared.POST('/referrals/{referralId}/return', { params: at(referralId, key), body: body as never })),
  );
  const forward = useAct((body: { toUnitId: string; reason: string }, key) =>
    bodyOf(shared.POST('/referrals/{referralId}/forwarding', { params: at(referralId, key), body })),
  );
  const file = useAct((body: { decision: 'filed' | 'not-filed' }, key) =>
    bodyOf(shared.POST('/referrals/{referralId}/filing', { params: at(referralId, key), body })),
  );
  const mayReturn = ground !== 'agency' && kind !== 'report' && !designation;
  return (
    <>
      {status === 'sent' && (
        <>
          <ActDialog
            label="接收"
            primary
            act={accept}
            advice="接收后本单位即为承办单位。材料不全的也应当接收，同时要求对方在 3 日内补正。"
          >
            <Form.Item name="missing" label="要求补正的材料（选填，每行一项）">
              <Input.TextArea rows={3} />
            </Form.Item>
          </ActDialog>
          {mayReturn && (
            <ActDialog label="退回" danger act={giveBack} advice="退回不影响期限；第二次退回将自动报共同上级指定管辖。">
              <Form.Item name="reason" label="退回原因" rules={[{ required: true, message: '请选择' }]}>
                <Select options={optionsOf(RETURN_REASONS)} />
              </Form.Item>
              <ReasonField name="text" label="说明" />
            </ActDialog>
          )}
          {!designation && (
            <ActDialog label="转送其他单位" act={forward}>
              <UnitField name="toUnitId" label="转送单位" />
              <ReasonField />
            </ActDialog>
          )}
        </>
      )}
      {filing === 'owed' && !caseId && (
        <ActDialog label="登记立案决定" act={file} initial={{ decision: 'filed' }}>
          <Form.Item name="decision" label="决定" rules={[{ required: true }]}>
            <Select
              options={[
                { value: 'filed', label: '立案' },
                { value: 'not-filed', label: '不予立案' },
              ]}
            />
          </Form.Item>
        </ActDialog>
      )}
    </>
  );
}

function Sign({ referral: { referralId, manifest, side } }: Given) {
  const act = useAct((body: { digest: string }, key) =>
    bodyOf(shared.POST('/referrals/{referralId}/signatures', { params: at(referralId, key), body })),
  );
  if (side === 'none' || manifest.signatures[side]) return null;
  return (
    <>
      <Button type="primary" loading={act.pending} onClick={() => void act.send({ digest: manifest.digest })}>
        清点无误，签字
      </Button>
      <Fault error={act.error} onClose={act.reset} />
    </>
  );
}

interface Reason {
  readonly reason: string;
}

const at = (referralId: string, key: string) => ({ path: { referralId }, header: withKey(key) });

/** The same act for a form that asks for less. */
export const mapped = <From, To, Output>(
  act: { send: (input: To) => Promise<Output | undefined>; pending: boolean; error: unknown; reset: () => void },
  map: (from: From) => To,
) => ({ ...act, send: (from: From) => act.send(map(from)) });
