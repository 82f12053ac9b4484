import { Form, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { FrozenItem, RestitutionView } from '../../api/restitution-types';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField } from '../../parts/fields';
import { Status } from '../../parts/mark';
import { Section } from '../../parts/page';
import { useMe } from '../../shell/officer';

/** 多地冻结同一账户: until the common superior names one unit, nothing is paid (RST-17). */
export function Disputes({ known: { restitutionId, namedUnits, handlerUnitId } }: { known: RestitutionView }) {
  const me = useMe();
  const { data } = useOne(['frozen-items', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/frozen-items', { params: { path: { restitutionId } } }),
  );
  const disputed = (data?.items ?? []).filter(({ authorities }) => authorities.length > 1);
  if (disputed.length === 0) return null;
  const mayName = me?.roles.includes('approver') && me.unit.unitId !== handlerUnitId;
  return (
    <Section title="多地冻结同一账户">
      <ul className="turns">
        {disputed.map((item) => {
          const named = item.authorities.find(({ unitId }) => unitId === namedUnits[item.accountKey]);
          return (
            <li key={item.itemKey}>
              <b>{item.bankName}</b>
              <span>{item.authorities.map(({ name }) => name).join('、')}</span>
              {named ? (
                <Status tone="good">已指定 {named.name} 返还</Status>
              ) : (
                <Status tone="over">须由共同的上级公安机关指定，指定前不得返还</Status>
              )}
              {mayName && <NameUnit restitutionId={restitutionId} item={item} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function NameUnit({ restitutionId, item }: { restitutionId: string; item: FrozenItem }) {
  const act = useAct((fields: { unitId: string; reason: string }, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/named-units', {
        params: { path: { restitutionId }, header: withKey(key) },
        body: { ...fields, accountKey: item.accountKey },
      }),
    ),
  );
  return (
    <ActDialog label="指定返还单位" act={act} advice="由各冻结单位共同的上级公安机关指定其中一个单位办理返还。">
      <Form.Item name="unitId" label="办理返还的单位" rules={[{ required: true, message: '请选择' }]}>
        <Select options={item.authorities.map(({ unitId, name }) => ({ value: unitId, label: name }))} />
      </Form.Item>
      <ReasonField />
    </ActDialog>
  );
}
