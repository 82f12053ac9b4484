import { Form, Input, Select } from 'antd';
import { withKey } from '../../api/client';
import type { DisposalView } from '../../api/types';

export type Thing = DisposalView['things'][number];

export interface OnDisposal {
  readonly disposal: DisposalView;
}

export const params = ({ disposalId }: DisposalView, key: string) => ({ path: { disposalId }, header: withKey(key) });

export function NumberOfPaper() {
  return (
    <Form.Item name="number" label="文书号" rules={[{ required: true, min: 4, message: '请填写文书号' }]}>
      <Input maxLength={60} />
    </Form.Item>
  );
}

export interface Chosen {
  readonly nos: number[];
}

export function ThingsChosen({ things }: { things: readonly Thing[] }) {
  return (
    <Form.Item name="nos" label="财物" rules={[{ required: true, message: '请至少选择一项' }]}>
      <Select mode="multiple" options={things.map(({ no, name }) => ({ value: no, label: `第 ${no} 项　${name}` }))} />
    </Form.Item>
  );
}

export interface OnThings extends OnDisposal {
  readonly things: readonly Thing[];
}

export const nosOf = (things: readonly Thing[]): number[] => things.map(({ no }) => no);
