import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, shared, withKey } from '../../api/client';
import { Fault } from '../../parts/fault';
import { ReasonField, UnitField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { useSession } from '../../shell/officer';
import { GROUNDS, optionsOf, PLACES, REFERRAL_KINDS } from './words';

interface Fields {
  readonly kind: 'report' | 'clue' | 'case';
  readonly ground: 'no-jurisdiction' | 'after-filing' | 'merge' | 'procuratorate' | 'court' | 'agency';
  readonly places: { readonly place: keyof typeof PLACES & string; readonly divisionCode: string }[];
  readonly toUnitId: string;
  readonly reason: string;
}

interface Proposal {
  readonly unitId: string;
  readonly unitName: string;
  readonly reasons: readonly string[];
}

const GROUNDS_OF: Readonly<Record<string, readonly Fields['ground'][]>> = {
  police: ['no-jurisdiction', 'after-filing', 'merge'],
  procuratorate: ['procuratorate'],
  court: ['court'],
  regulator: ['agency'],
};

/** 登记移送: the clock of the law counts from the finding; the system proposes a unit and says why, a person decides. */
export function Refer() {
  const { desk } = useSession();
  const [search] = useSearchParams();
  const caseId = search.get('caseId') ?? undefined;
  const navigate = useNavigate();
  const [form] = Form.useForm<Fields>();
  const [proposals, setProposals] = useState<readonly Proposal[]>([]);
  const grounds = GROUNDS_OF[desk] ?? [];
  const act = useAct((fields: Fields, key) => {
    const body = fields as never;
    const header = withKey(key);
    return caseId
      ? bodyOf(police.POST('/cases/{caseId}/referrals', { params: { path: { caseId }, header }, body }))
      : bodyOf(shared.POST('/referrals', { params: { header }, body }));
  });
  const propose = async (): Promise<void> => {
    const places = ((form.getFieldValue('places') ?? []) as Partial<Fields['places'][number]>[])
      .filter(({ place, divisionCode }) => place && divisionCode)
      .map(({ place, divisionCode }) => `${place}:${divisionCode}`)
      .join(',');
    const found = await bodyOf(shared.GET('/referrals/routes', { params: { query: { places, agency: 'police' } } }));
    setProposals(found.proposals);
  };
  return (
    <Page title="登记移送" note="期限自发现应当移送之时起算，不等审批；先采取止付等紧急措施，再办移送手续">
      <Fault error={act.error} />
      <Form<Fields>
        form={form}
        layout="vertical"
        className="form"
        initialValues={{ kind: caseId ? 'case' : 'clue', ground: search.get('ground') ?? grounds[0], places: [{}] }}
        onFinish={(fields) =>
          void act.send(fields).then((found) => found && navigate(`/referrals/${found.referralId}`))
        }
      >
        <div className="form-grid">
          <Form.Item name="kind" label="移送内容" rules={[{ required: true }]}>
            <Select options={optionsOf(REFERRAL_KINDS)} />
          </Form.Item>
          <Form.Item name="ground" label="移送依据" rules={[{ required: true }]}>
            <Select options={grounds.map((value) => ({ value, label: GROUNDS[value] }))} />
          </Form.Item>
        </div>
        <Form.Item label="联系点（至少一项）" required>
          <Form.List name="places">
            {(fields, { add, remove }) => (
              <>
                {fields.map(({ key, name }) => (
                  <div className="paper-line" key={key}>
                    <Form.Item name={[name, 'place']} noStyle rules={[{ required: true, message: '请选择联系点' }]}>
                      <Select style={{ width: 280 }} placeholder="联系点" options={optionsOf(PLACES)} />
                    </Form.Item>
                    <Form.Item
                      name={[name, 'divisionCode']}
                      noStyle
                      rules={[{ required: true, pattern: /^\d{6}$/, message: '请填写六位行政区划代码' }]}
                    >
                      <Input style={{ width: 200 }} maxLength={6} placeholder="行政区划代码，例如 980102" />
                    </Form.Item>
                    <Button type="link" onClick={() => remove(name)}>
                      删除
                    </Button>
                  </div>
                ))}
                <Button onClick={() => add({})}>添加联系点</Button>{' '}
                <Button onClick={() => void propose()}>按联系点查找承办单位</Button>
              </>
            )}
          </Form.List>
        </Form.Item>
        {proposals.length > 0 && (
          <ul className="plain" aria-label="建议的承办单位">
            {proposals.map(({ unitId, unitName, reasons }) => (
              <li key={unitId}>
                <Button type="link" size="small" onClick={() => form.setFieldsValue({ toUnitId: unitId })}>
                  {unitName}
                </Button>
                <span className="faint">{reasons.join('；')}</span>
              </li>
            ))}
          </ul>
        )}
        <UnitField
          name="toUnitId"
          label="接收单位（系统只作建议，由您决定）"
          agencies={['police', 'procuratorate', 'court']}
        />
        <ReasonField label="移送理由" />
        <div className="form-acts">
          <Button type="primary" htmlType="submit" size="large" loading={act.pending}>
            登记并报负责人批准
          </Button>
          <Button size="large" onClick={() => void navigate(-1)}>
            返回
          </Button>
        </div>
      </Form>
    </Page>
  );
}
