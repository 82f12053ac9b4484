import { Checkbox, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import type { CaseMoney } from '../../api/types';
import { yuan } from '../../money';
import { ActDialog } from '../../parts/act-dialog';
import { InstantField, UnitField } from '../../parts/fields';
import { useSession } from '../../shell/officer';
import { ThingsField, thingsFrom, type ThingFields } from './things-field';
import { BASIS, ORDER } from './words';

interface Fields {
  readonly basis: 'judgment' | 'ruling' | 'early-return';
  readonly instance: 'first' | 'second';
  readonly number: string;
  readonly paper: string;
  readonly servedAt: string;
  readonly procuratorateUnitId?: string;
  readonly frozen?: Readonly<Record<string, 'return' | 'confiscate' | undefined>>;
  readonly clear?: Readonly<Record<string, boolean>>;
  readonly things?: readonly ThingFields[];
}

/** A judgment with its list: what is frozen stands ready, and what lies elsewhere is added. */
export function Enter({ money }: { money: CaseMoney }) {
  const navigate = useNavigate();
  const { desk } = useSession();
  const open = money.lines.filter(({ status, isListed }) => status === 'frozen' && !isListed);
  const enter = useAct((fields: Fields, key) =>
    bodyOf(shared.POST('/disposals', { params: { header: withKey(key) }, body: bodyFrom(fields, money, open) })),
  );
  return (
    <ActDialog<Fields, { disposalId: string }>
      label="登记裁判和财物清单"
      primary
      act={enter}
      initial={{ basis: desk === 'court' ? 'judgment' : 'early-return', instance: 'first' }}
      onDone={({ disposalId }) => void navigate(`/disposals/${disposalId}`)}
      advice="一审裁判在上诉、抗诉期满后生效（判决十日、裁定五日，自收到第二日起算）；生效前不能执行。"
    >
      <div className="form-grid">
        <Form.Item name="basis" label="依据" rules={[{ required: true }]}>
          <Select options={Object.entries(BASIS).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="instance" label="审级" rules={[{ required: true }]}>
          <Select
            options={[
              { value: 'first', label: '一审' },
              { value: 'second', label: '二审（终审）' },
            ]}
          />
        </Form.Item>
        <Form.Item name="number" label="文书号" rules={[{ required: true, min: 4, message: '请填写文书号' }]}>
          <Input maxLength={60} placeholder="（2026）浙0102刑初12号" />
        </Form.Item>
        <InstantField name="servedAt" label="最后送达时间" toMinute />
      </div>
      <Form.Item name="paper" label="文书名称" rules={[{ required: true, min: 2, message: '请填写文书名称' }]}>
        <Input maxLength={200} placeholder="刑事判决书" />
      </Form.Item>
      {desk === 'court' && (
        <UnitField name="procuratorateUnitId" label="检察院" agencies={['procuratorate']} optional />
      )}
      {open.map((line, index) => (
        <div className="form-grid" key={line.itemKey}>
          <Form.Item
            name={['frozen', String(index)]}
            label={`${line.bank.name} ${line.account}，冻结 ${yuan(line.frozenFen)} 元`}
          >
            <Select
              allowClear
              placeholder="裁判没有处理"
              options={Object.entries(ORDER).map(([value, label]) => ({ value, label }))}
            />
          </Form.Item>
          <Form.Item name={['clear', String(index)]} label=" " valuePropName="checked">
            <Checkbox>权属明确</Checkbox>
          </Form.Item>
        </div>
      ))}
      <ThingsField label="其他财物（公安机关扣押的现金、物品）" />
    </ActDialog>
  );
}

function bodyFrom(fields: Fields, { caseNumber }: CaseMoney, open: CaseMoney['lines']) {
  const {
    basis,
    instance,
    number,
    paper,
    servedAt,
    procuratorateUnitId,
    frozen = {},
    clear = {},
    things = [],
  } = fields;
  const listed = open.flatMap((line, index) => {
    const order = frozen[String(index)];
    return order
      ? [
          {
            ...{ name: `${line.bank.name} ${line.account} 冻结资金`, itemKey: line.itemKey, order },
            ...{ holderUnitId: line.bank.unitId, worthFen: line.frozenFen },
            titleClear: clear[String(index)] ?? false,
          },
        ]
      : [];
  });
  return {
    ...{ caseNumber, basis, instance, number, paper: { title: paper }, servedAt },
    ...(procuratorateUnitId && { procuratorateUnitId }),
    things: [...listed, ...thingsFrom(things)],
  };
}
