import { Form, InputNumber, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField, TextField, UnitField, YesNoField } from '../../parts/fields';
import { AGENCY_NAMES } from '../../words';
import type { BulletinView } from './client';

type Agency = BulletinView['agencies'][number];

interface Drafted {
  readonly agencies: Agency[];
  readonly least: number;
  readonly last: number;
  readonly recipientUnitIds?: string[];
  readonly remarks: string;
}

const at = (bulletinId: string, key: string) => ({ path: { bulletinId }, header: withKey(key) });

/** What the office may do now. */
export function BulletinActs({ bulletin }: { bulletin: BulletinView }) {
  const { bulletinId, status, side } = bulletin;
  const ask = useAct((_: object, key) =>
    bodyOf(supervisor.POST('/bulletins/{bulletinId}/approval', { params: at(bulletinId, key) })),
  );
  const withdraw = useAct((body: { reason: string }, key) =>
    bodyOf(supervisor.POST('/bulletins/{bulletinId}/withdrawal', { params: at(bulletinId, key), body })),
  );
  if (side !== 'office' || (status !== 'due' && status !== 'drafted')) return null;
  return (
    <>
      {status === 'drafted' && (
        <ActDialog
          label="呈请批准"
          primary
          act={ask}
          advice="由本单位另一名负责人批准，或录入纸质批文；批准后即编号印发。"
        />
      )}
      <Draft bulletin={bulletin} />
      <ActDialog label="本月不印发" danger act={withdraw} advice="写明理由；下一月的通报照常登记。">
        <ReasonField />
      </ActDialog>
    </>
  );
}

function Draft({ bulletin: { bulletinId, status, agencies, least, last, remarks } }: { bulletin: BulletinView }) {
  const draft = useAct(({ recipientUnitIds = [], ...body }: Drafted, key) =>
    bodyOf(
      supervisor.PUT('/bulletins/{bulletinId}/draft', {
        params: at(bulletinId, key),
        body: { ...body, recipientUnitIds },
      }),
    ),
  );
  const isFirst = status === 'due';
  const initial: Partial<Drafted> = {
    ...{ agencies: isFirst ? ['police', 'bank'] : [...agencies], least, last },
    ...(remarks !== undefined && { remarks }),
  };
  return (
    <ActDialog
      label={isFirst ? '从记录生成通报' : '重新生成'}
      primary={isFirst}
      act={draft}
      initial={initial}
      advice="此刻读取办理记录；读取的时间和数字写入通报，不再变动。"
    >
      <Form.Item name="agencies" label="参加排名的单位" rules={[{ required: true, message: '请选择' }]}>
        <Select mode="multiple" options={Object.entries(AGENCY_NAMES).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="least" label="当月应办不少于（件）才参加排名" rules={[{ required: true, message: '请填写' }]}>
        <InputNumber min={1} max={1_000} precision={0} />
      </Form.Item>
      <Form.Item name="last" label="每类点名末位（个）" rules={[{ required: true, message: '请填写' }]}>
        <InputNumber min={0} max={10} precision={0} />
      </Form.Item>
      <UnitField
        name="recipientUnitIds"
        label="另发单位（参加排名的单位都发）"
        agencies={['police', 'bank', 'operator', 'regulator', 'procuratorate', 'court']}
        many
        optional
      />
      <TextField name="remarks" label="讲评" rows={5} />
    </ActDialog>
  );
}

/** A person decides about each unit that is named as last. */
export function DecideBottom({ bulletinId, unitId, name }: { bulletinId: string; unitId: string; name: string }) {
  const navigate = useNavigate();
  const decide = useAct((body: { summon: boolean; reason: string }, key) =>
    bodyOf(
      supervisor.POST('/bulletins/{bulletinId}/bottom/{unitId}', {
        params: { path: { bulletinId, unitId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog
      label="决定是否约谈"
      primary
      act={decide}
      advice={`${name}排名末位。决定约谈的，约谈通知随即发出。`}
      onDone={({ talkId }) => talkId && void navigate(`/talks/${talkId}`)}
    >
      <YesNoField name="summon" label="决定" yes="约谈" no="不约谈" />
      <ReasonField />
    </ActDialog>
  );
}
