import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { InstantField, PapersField, TextField } from '../../parts/fields';
import { GROUNDS, MEASURES } from './words';

interface Proposed {
  readonly kind: 'person' | 'organization';
  readonly name: string;
  readonly number: string;
  readonly ground: string;
  readonly measures: string[];
  readonly factAt: string;
  readonly basis: string;
  readonly papers?: { readonly title: string; readonly fileHash?: string }[];
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Proposes that somebody be put on the list; the leader of the city's bureau decides. */
export function ProposePunishment() {
  const navigate = useNavigate();
  const act = useAct(({ kind, name, number, papers = [], ...rest }: Proposed, key) =>
    bodyOf(
      police.POST('/punishment-listings', {
        params: { header: withKey(key) },
        body: { subject: { kind, name, number }, papers, ...rest } as never,
      }),
    ),
  );
  return (
    <ActDialog
      label="呈请列入"
      primary
      act={act}
      advice="由设区的市级以上公安机关负责人审批；批准后惩戒期自认定之日起算，须书面告知惩戒对象。"
      initial={{ kind: 'person', measures: ['financial', 'telecom', 'credit'], ground: 'trading' }}
      onDone={({ listingId }) => void navigate(`/punishment-listings/${listingId}`)}
    >
      <Form.Item name="kind" label="惩戒对象">
        <Radio.Group
          options={[
            { value: 'person', label: '个人' },
            { value: 'organization', label: '单位' },
          ]}
        />
      </Form.Item>
      <Form.Item name="name" label="姓名或名称" rules={[{ required: true, message: '请填写' }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="number"
        label="公民身份号码或统一社会信用代码"
        rules={[{ required: true, min: 8, message: '请填写' }]}
      >
        <Input maxLength={40} className="number" />
      </Form.Item>
      <Form.Item name="ground" label="惩戒事由（决定期限）">
        <Select options={optionsOf(GROUNDS)} />
      </Form.Item>
      <Form.Item name="measures" label="惩戒措施" rules={[{ required: true, message: '请至少选择一项' }]}>
        <Checkbox.Group options={optionsOf(MEASURES)} />
      </Form.Item>
      <InstantField name="factAt" label="行为认定或判决生效时间" />
      <TextField name="basis" label="事实和理由（写入告知书，不写入记录）" rows={4} />
      <PapersField label="证明材料" />
    </ActDialog>
  );
}
