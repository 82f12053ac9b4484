import { Form, Select, type TableColumnsType } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import type { ConsultationView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { NumberField, PapersField, TextField, UnitField } from '../../parts/fields';
import { Status } from '../../parts/mark';
import { UnitName } from '../../parts/unit-name';
import { Matters } from './matter-parts';
import { CONSULTATION_STATUS, KEY_POINTS, optionsOf } from './words';

type Row = Pick<
  ConsultationView,
  'matterId' | 'number' | 'title' | 'actedAt' | 'status' | 'point' | 'convener' | 'offices' | 'filed'
> & { readonly turn?: NonNullable<ConsultationView['turn']> };

const columns: TableColumnsType<Row> = [
  {
    title: '状态',
    width: 110,
    render: (_, { status }) => (
      <Status tone={CONSULTATION_STATUS[status]?.tone ?? 'still'}>{CONSULTATION_STATUS[status]?.text}</Status>
    ),
  },
  { title: '环节', width: 110, render: (_, { point }) => KEY_POINTS[point] },
  { title: '召集单位', width: 120, ellipsis: true, render: (_, { convener }) => <UnitName unit={convener} /> },
  { title: '意见', width: 64, render: (_, { filed, offices }) => `${filed} / ${offices}` },
];

/** 会商 of the offices. */
export function Consultations() {
  return (
    <Matters<Row>
      title="会商"
      path="/consultations"
      note="意见公开前，任何单位都看不到其他单位的意见"
      ask={(query) => shared.GET('/consultations', { params: { query } })}
      columns={columns}
      actions={<Convene />}
    />
  );
}

interface Fields {
  readonly point: keyof typeof KEY_POINTS;
  readonly agenda: string;
  readonly officeUnitIds: string[];
  readonly quorum: number;
  readonly hours: number;
  readonly materials?: { title: string; fileHash?: string }[];
}

function Convene() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const caseId = search.get('caseId');
  const act = useAct((fields: Fields, key) =>
    bodyOf(
      shared.POST('/consultations', {
        params: { header: withKey(key) },
        body: { ...fields, ...(caseId && { caseId }) } as never,
      }),
    ),
  );
  return (
    <ActDialog
      label="召集会商"
      act={act}
      initial={{ point: 'arrest-request', quorum: 2, hours: 48 }}
      onDone={({ consultationId }) => void navigate(`/consultations/${consultationId}`)}
    >
      <Form.Item name="point" label="环节" rules={[{ required: true }]}>
        <Select options={optionsOf(KEY_POINTS)} />
      </Form.Item>
      <TextField name="agenda" label="议题" rows={3} />
      <UnitField
        name="officeUnitIds"
        label="邀请单位"
        agencies={['police', 'procuratorate', 'court', 'regulator']}
        many
      />
      <div className="form-grid">
        <NumberField name="quorum" label="法定人数（含本单位）" max={21} />
        <NumberField name="hours" label="提交意见时间（小时）" />
      </div>
      <PapersField name="materials" label="会商材料" />
    </ActDialog>
  );
}
