import { Alert, Checkbox, Form } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField } from '../../parts/fields';

const CONDITIONS = [
  ['isUndisputed', '已经查证，权属明确无争议'],
  ['harmsNobody', '不损害其他被害人或者利害关系人的利益'],
  ['hindersNothing', '不影响诉讼正常进行，已经登记、拍照或者录像、估价'],
] as const;

interface PaymentRoadProps {
  readonly restitutionId: string;
  readonly kind: 'direct' | 'proportional';
  readonly itemKeys: readonly string[];
  readonly stated: readonly string[];
  readonly onState: (stated: string[]) => void;
  readonly onLeft: () => void;
}

/** Money on payment accounts goes a road of its own: early return by the county, or with the case to the court. */
export function PaymentRoad({ restitutionId, kind, itemKeys, stated, onState, onLeft }: PaymentRoadProps) {
  const leave = useAct(({ reason }: { reason: string }, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/left-to-judgment', {
        params: { path: { restitutionId }, header: withKey(key) },
        body: { itemKeys: [...itemKeys], reason },
      }),
    ),
  );
  if (kind === 'direct')
    return (
      <Form.Item label="支付账户不适用41号：先行发还由县级以上公安机关批准，请逐项确认（程序规定第234条）" required>
        <Checkbox.Group
          className="choices"
          value={[...stated]}
          options={CONDITIONS.map(([value, label]) => ({ value, label }))}
          onChange={(values) => onState(values.map(String))}
        />
      </Form.Item>
    );
  return (
    <Alert
      type="warning"
      showIcon
      title="支付账户资金不按41号按比例返还"
      description="权属不明的资金随案移送，判决生效后由法院按比例返还（程序规定第234条、刑诉解释第438条）。"
      action={
        <ActDialog label="随案移送，待判决" act={leave} onDone={onLeft}>
          <ReasonField />
        </ActDialog>
      }
    />
  );
}

export const earlyReturnFrom = (stated: readonly string[]) =>
  CONDITIONS.every(([name]) => stated.includes(name))
    ? { isUndisputed: true as const, harmsNobody: true as const, hindersNothing: true as const }
    : undefined;
