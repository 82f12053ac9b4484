import { Form, InputNumber, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { CaseView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField } from '../../parts/fields';
import { Status } from '../../parts/mark';
import { useMe } from '../../shell/officer';
import { CASE_LEVELS } from '../../words';
import { optionsOf } from '../between/words';

interface Fields {
  readonly level: 'national' | 'ministry' | 'province' | 'city';
  readonly batch?: number;
  readonly reason: string;
}

/** 定级: by a leader whose unit stands that high; the service judges it. */
export function GradeCase({ caseId }: { caseId: string }) {
  const me = useMe();
  const act = useAct(({ batch, ...body }: Fields, key) =>
    bodyOf(
      police.POST('/cases/{caseId}/grading', {
        params: { path: { caseId }, header: withKey(key) },
        body: { ...body, ...(batch && { batch }) },
      }),
    ),
  );
  if (!me?.roles.some((role) => role === 'approver' || role === 'supervisor')) return null;
  return (
    <ActDialog label="定级" act={act} advice="市级、省级由本级以上单位确定，部级、国家级由国家级单位确定。">
      <Form.Item name="level" label="级别" rules={[{ required: true, message: '请选择' }]}>
        <Select options={optionsOf(CASE_LEVELS)} />
      </Form.Item>
      <Form.Item name="batch" label="批次（选填）">
        <InputNumber min={1} max={9_999} precision={0} />
      </Form.Item>
      <ReasonField label="定级理由（写入记录）" />
    </ActDialog>
  );
}

export function GradeMark({ known: { level, batch } }: { known: Pick<CaseView, 'level' | 'batch'> }) {
  if (!level) return null;
  return (
    <Status tone="wait">
      {CASE_LEVELS[level]}案件{batch ? `，第 ${batch} 批` : ''}
    </Status>
  );
}
