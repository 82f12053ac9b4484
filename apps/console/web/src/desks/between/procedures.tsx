import { Form, Select, type TableColumnsType } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import type { ProcedureView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { PapersField, UnitField } from '../../parts/fields';
import { Matters } from './matter-parts';
import { CHAIN_SLOTS, CHAINS, optionsOf, SLOTS, VARIANTS } from './words';

type Row = Pick<ProcedureView, 'matterId' | 'number' | 'title' | 'actedAt' | 'chainName' | 'stepName'> & {
  readonly turn?: NonNullable<ProcedureView['turn']>;
};

const columns: TableColumnsType<Row> = [
  { title: '环节', width: 190, ellipsis: true, dataIndex: 'chainName' },
  { title: '当前步骤', width: 200, ellipsis: true, dataIndex: 'stepName' },
];

/** 诉讼环节 between the agencies. */
export function Procedures() {
  return (
    <Matters<Row>
      title="诉讼环节"
      path="/procedures"
      note="提请、决定、复议、复核，下一步和期限由系统按法律列出"
      ask={(query) => shared.GET('/procedures', { params: { query } })}
      columns={columns}
      actions={<Open />}
    />
  );
}

interface Fields {
  readonly chain: keyof typeof CHAINS;
  readonly units: Readonly<Record<string, string>>;
  readonly variant?: string;
  readonly papers?: { title: string; fileHash?: string }[];
}

const AGENCY_OF_SLOT = {
  police: ['police'],
  procuratorate: ['procuratorate'],
  higher: ['procuratorate', 'police'],
  court: ['court'],
  'higher-court': ['court'],
  agency: ['regulator'],
  place: ['procuratorate'],
} as const;

function Open() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const caseId = search.get('caseId');
  const act = useAct((fields: Fields, key) =>
    bodyOf(
      shared.POST('/procedures', {
        params: { header: withKey(key) },
        body: { ...fields, papers: fields.papers ?? [], ...(caseId && { caseId }) } as never,
      }),
    ),
  );
  return (
    <ActDialog
      label="提出环节"
      act={act}
      initial={{ chain: 'arrest' }}
      onDone={({ procedureId }) => void navigate(`/procedures/${procedureId}`)}
    >
      <Form.Item name="chain" label="环节" rules={[{ required: true }]}>
        <Select options={optionsOf(CHAINS)} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Fields, after: Fields) => before.chain !== after.chain}>
        {({ getFieldValue }) =>
          (CHAIN_SLOTS[String(getFieldValue('chain'))] ?? []).map((slot) => (
            <UnitField
              key={slot}
              name={['units', slot]}
              label={SLOTS[slot] ?? slot}
              agencies={AGENCY_OF_SLOT[slot as keyof typeof AGENCY_OF_SLOT]}
            />
          ))
        }
      </Form.Item>
      <Form.Item name="variant" label="情形（影响期限，选填）">
        <Select allowClear options={optionsOf(VARIANTS)} />
      </Form.Item>
      <PapersField label="随附文书" />
    </ActDialog>
  );
}
