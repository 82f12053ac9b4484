import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useAct } from '../api/act';
import { bodyOf, shared, withKey } from '../api/client';
import type { DeadlineDetail } from '../api/types';
import { useMe } from '../shell/officer';
import { instantIn } from '../time/format';
import { ActDialog } from './act-dialog';
import { ReasonField, TypedInstantField, UnitField } from './fields';

/** Who may touch a running clock; the API decides, this only spares the others the sight of it. */
const DECIDERS = ['approver', 'chief-prosecutor', 'judge', 'regulator-leader', 'supervisor'];
const CUSTODIANS = [...DECIDERS, 'officer', 'prosecutor'];
const AGENCIES = ['police', 'procuratorate', 'court', 'regulator', 'supervisor'] as const;

interface Since {
  readonly since?: string;
  readonly reason: string;
}
interface Extending {
  readonly by?: string;
  readonly value?: number;
  readonly reason: string;
}
interface Custody extends Since {
  readonly inCustody: boolean;
}
interface HandingOver {
  readonly unitId: string;
  readonly reason: string;
}

/** 期限台账: a running clock is suspended, resumed, lengthened, told of custody or given to another unit, each with its reason. */
export function LedgerActs({ deadline: { matterId, deadlineId, ledger } }: { deadline: DeadlineDetail }) {
  const me = useMe();
  const given = (key: string) => ({ params: { path: { matterId, deadlineId }, header: withKey(key) } });
  const suspend = useAct(({ since, reason }: Since, key) => {
    const from = instantIn(since ?? '');
    const body = { reason, ...(from && { from }) };
    return bodyOf(shared.POST('/deadlines/{matterId}/{deadlineId}/suspensions', { ...given(key), body }));
  });
  const resume = useAct(({ reason }: Since, key) =>
    bodyOf(shared.POST('/deadlines/{matterId}/{deadlineId}/resumptions', { ...given(key), body: { reason } })),
  );
  const extend = useAct(({ by, value, reason }: Extending, key) => {
    const body = { reason, ...(by && { by }), ...(value && { value }) };
    return bodyOf(shared.POST('/deadlines/{matterId}/{deadlineId}/extensions', { ...given(key), body }));
  });
  const custody = useAct(({ inCustody = false, since, reason }: Custody, key) => {
    const at = instantIn(since ?? '');
    const body = { inCustody, reason, ...(at && { since: at }) };
    return bodyOf(shared.PUT('/deadlines/{matterId}/{deadlineId}/custody', { ...given(key), body }));
  });
  const handOver = useAct((body: HandingOver, key) =>
    bodyOf(shared.PUT('/deadlines/{matterId}/{deadlineId}/owner', { ...given(key), body })),
  );
  const isOneOf = (roles: readonly string[]): boolean => me?.roles.some((role) => roles.includes(role)) ?? false;
  const agency = AGENCIES.find((one) => one === me?.agency);
  if (!agency || !isOneOf(CUSTODIANS)) return null;
  return (
    <div className="ledger-acts">
      {isOneOf(DECIDERS) && (
        <>
          {isSuspended(ledger) ? (
            <ActDialog<Since, unknown> label="恢复计算" act={resume}>
              <ReasonField />
            </ActDialog>
          ) : (
            <ActDialog<Since, unknown>
              label="中止计算"
              act={suspend}
              advice="中止期间不计入期限；法律不允许中止的会被拒绝。"
            >
              <TypedInstantField name="since" label="中止起点（不填为现在）" />
              <ReasonField />
            </ActDialog>
          )}
          <ActDialog<Extending, unknown> label="延长" act={extend} advice="次数与长度以规则为限。">
            <Form.Item name="value" label="延长的长度（以规则的单位计；不填为规则规定的长度）">
              <InputNumber min={1} max={3_660} precision={0} />
            </Form.Item>
            <Form.Item name="by" label="批准机关（不填为规则规定的机关）">
              <Input maxLength={60} />
            </Form.Item>
            <ReasonField />
          </ActDialog>
          <ActDialog<HandingOver, unknown> label="改由他单位承办" act={handOver} advice="期限照旧计算，不重新开始。">
            <UnitField name="unitId" label="承办单位" agencies={[agency]} />
            <ReasonField />
          </ActDialog>
        </>
      )}
      <ActDialog<Custody, unknown> label="登记羁押" act={custody} advice="在押期间，期限不因节假日顺延。">
        <Form.Item name="inCustody" valuePropName="checked">
          <Checkbox>在押（不勾选为已不在押）</Checkbox>
        </Form.Item>
        <TypedInstantField name="since" label="改变的时刻（不填为现在）" />
        <ReasonField />
      </ActDialog>
    </div>
  );
}

/** The last of the suspensions and resumptions tells. */
function isSuspended(ledger: DeadlineDetail['ledger']): boolean {
  const last = ledger.findLast(({ kind }) => kind === 'suspended' || kind === 'resumed');
  return last?.['kind'] === 'suspended';
}
