import { Form, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField } from '../../parts/fields';

interface NameUnitProps {
  readonly restitutionId: string;
  readonly accountKey: string;
  readonly among: readonly { readonly unitId: string; readonly name: string }[];
}

/** 共同的上级公安机关指定: it holds for every return that draws on the account. */
export function NameUnit({ restitutionId, accountKey, among }: NameUnitProps) {
  const act = useAct((fields: { unitId: string; reason: string }, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/named-units', {
        params: { path: { restitutionId }, header: withKey(key) },
        body: { ...fields, accountKey },
      }),
    ),
  );
  return (
    <ActDialog
      label="指定返还单位"
      act={act}
      advice="指定对所有从该账户返还的事项都有效；其他单位不再从该账户返还，其被害人由被指定的单位一并办理。"
    >
      <Form.Item name="unitId" label="办理返还的单位" rules={[{ required: true, message: '请选择' }]}>
        <Select options={among.map(({ unitId, name }) => ({ value: unitId, label: name }))} />
      </Form.Item>
      <ReasonField />
    </ActDialog>
  );
}
