import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import type { RevisionIn, RuleLine } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField, UnitField } from '../../parts/fields';
import { ladderIn, type RungFields } from './ladder';
import { LadderFields } from './ladder-fields';
import { UNITS } from './rule-words';

interface Change {
  readonly ruleId: string;
  readonly value?: number | null;
  readonly rungs?: readonly RungFields[];
  readonly calendars?: readonly string[];
  readonly law?: string;
  readonly mark?: string;
  readonly reason: string;
}

interface Fields {
  readonly kind: RevisionIn['kind'];
  readonly version: string;
  readonly unitId?: string;
  readonly changes: readonly Change[];
  readonly running: RevisionIn['transition']['running'];
  readonly reason: string;
}

/** What is left empty stays as it is. */
const changeIn = (
  { law, mark, value, rungs, calendars, ...change }: Change,
  rules: readonly RuleLine[],
): RevisionIn['changes'][number] => ({
  ...change,
  ...(value && { value }),
  ...(rungs && { rungs: ladderIn(rungs, rules.find(({ ruleId }) => ruleId === change.ruleId)?.rungs ?? []) }),
  ...(calendars && { calendars: [...calendars] }),
  ...(law?.trim() && { law }),
  ...(mark?.trim() && { mark }),
});

const revisionIn = ({ running, unitId, changes, ...given }: Fields, rules: readonly RuleLine[]): RevisionIn => ({
  ...given,
  ...(unitId && { unitId }),
  changes: changes.map((change) => changeIn(change, rules)),
  transition: { running },
});

/** A revision names each rule that it changes, the new figure, its ground, and what becomes of the clocks that run. */
export function ProposeRevision({
  rules,
  onProposed,
}: {
  rules: readonly RuleLine[];
  onProposed: (revisionId: string) => void;
}) {
  const propose = useAct((fields: Fields, key) =>
    bodyOf(supervisor.POST('/rule-revisions', { params: { header: withKey(key) }, body: revisionIn(fields, rules) })),
  );
  return (
    <ActDialog<Fields, { revisionId: string }>
      label="提出修订"
      primary
      advice="提出后先试算会变动的期限，再由另一名法制人员批准；批准前不影响任何期限。"
      act={propose}
      initial={{ kind: 'overlay', running: 'keep', changes: [{} as Change] }}
      onDone={({ revisionId }) => onProposed(revisionId)}
    >
      <Form.Item name="kind" label="修订的是" rules={[{ required: true }]}>
        <Select
          options={[
            { value: 'overlay', label: '本级及下级的本地设置（限可配置的期限）' },
            { value: 'release', label: '法定期限（全国，须最上级单位批准）' },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="version"
        label="新版本的名称"
        rules={[{ required: true, pattern: /^[A-Za-z0-9._-]{1,64}$/, message: '字母、数字、点、横线，例如 2027-1' }]}
      >
        <Input placeholder="2027-1" />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Fields, after: Fields) => before.kind !== after.kind}>
        {({ getFieldValue }) =>
          getFieldValue('kind') === 'overlay' && (
            <UnitField name="unitId" label="适用的单位（不填为本单位）" agencies={['supervisor', 'police']} optional />
          )
        }
      </Form.Item>
      <Changes rules={rules} />
      <Form.Item name="running" label="进行中的期限" rules={[{ required: true }]}>
        <Select
          options={[
            { value: 'keep', label: '照旧，只对新开始的期限适用' },
            { value: 're-evaluate', label: '按新规则重新推算' },
          ]}
        />
      </Form.Item>
      <ReasonField />
    </ActDialog>
  );
}

/** A line that changes neither the figure nor the ladder nor the ground is a slip. */
const changesSomething = ({
  rungs,
  calendars,
  law,
  mark,
}: Change): { validator: (_: unknown, value: unknown) => Promise<void> } => ({
  validator: (_, value) =>
    value || rungs || calendars || law?.trim() || mark?.trim()
      ? Promise.resolve()
      : Promise.reject(new Error('请填写新的数值，或修改提醒与升级')),
});

/** Another rule begins with its own ladder. */
function Ladder({ name, rules }: { name: number; rules: readonly RuleLine[] }) {
  const ruleId = Form.useWatch(['changes', name, 'ruleId'], Form.useFormInstance()) as string | undefined;
  const rule = rules.find((one) => one.ruleId === ruleId);
  return rule ? <LadderFields key={ruleId} name={name} rule={rule} /> : null;
}

function Changes({ rules }: { rules: readonly RuleLine[] }) {
  const unitOf = (ruleId: string | undefined): string => {
    const unit = rules.find((rule) => rule.ruleId === ruleId)?.unit;
    return unit ? UNITS[unit] : '';
  };
  return (
    <Form.List name="changes">
      {(lines, { add, remove }) => (
        <>
          {lines.map(({ key, name }) => (
            <fieldset className="change" key={key}>
              <Form.Item name={[name, 'ruleId']} label="规则" rules={[{ required: true, message: '请选择规则' }]}>
                <Select
                  showSearch={{ optionFilterProp: 'label' }}
                  options={rules.map(({ ruleId, duty, value, unit }) => ({
                    value: ruleId,
                    label: `${ruleId} ${duty}（现为 ${value} ${UNITS[unit]}）`,
                  }))}
                />
              </Form.Item>
              <Form.Item noStyle dependencies={[['changes', name, 'ruleId']]}>
                {({ getFieldValue }) => (
                  <Form.Item
                    name={[name, 'value']}
                    label="新的数值（没有改变的不填）"
                    dependencies={[['changes', name, 'rungs']]}
                    rules={[({ getFieldValue: read }) => changesSomething(read(['changes', name]) as Change)]}
                  >
                    <InputNumber
                      min={1}
                      max={36_600}
                      precision={0}
                      suffix={unitOf(getFieldValue(['changes', name, 'ruleId']) as string | undefined)}
                    />
                  </Form.Item>
                )}
              </Form.Item>
              <Ladder name={name} rules={rules} />
              <Form.Item name={[name, 'calendars']} label="地区、机关专用日历（没有改变的不填；刑事诉讼期间不适用）">
                <Select mode="tags" open={false} placeholder="region-99" tokenSeparators={[' ', ',', '，']} />
              </Form.Item>
              <Form.Item name={[name, 'law']} label="新的依据（没有改变的不填）">
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item
                name={[name, 'mark']}
                label="新的标记（以 CONFIRMED、UNCONFIRMED、SEED、DESIGN 等开头；没有改变的不填）"
              >
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item
                name={[name, 'reason']}
                label="这一项的理由"
                rules={[{ required: true, min: 2, message: '请写明，至少 2 个字' }]}
              >
                <Input maxLength={500} />
              </Form.Item>
              {lines.length > 1 && (
                <Button type="link" danger onClick={() => remove(name)}>
                  去掉这一项
                </Button>
              )}
            </fieldset>
          ))}
          <Button onClick={() => add({})}>再加一项规则</Button>
        </>
      )}
    </Form.List>
  );
}
