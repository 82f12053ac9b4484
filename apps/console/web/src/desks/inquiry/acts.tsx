import { Form, Radio, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, shared, supervisor, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import { ActDialog } from '../../parts/act-dialog';
import { PapersField, TextField, UnitField } from '../../parts/fields';
import { useSession } from '../../shell/officer';
import type { Consequence, Finding, InquiryView } from './client';
import { answersOf, FINDING_KINDS, LINES, outcomesOf, ROADS } from './words';

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const at = (caseId: string, key: string) => ({ path: { caseId }, header: withKey(key) });
const NAMES_INSTITUTION = new Set(['bank-duty', 'operator-duty', 'internet-duty', 'leak']);

interface Noted {
  readonly kind: string;
  readonly institutionUnitId?: string;
  readonly text: string;
  readonly papers?: { readonly title: string; readonly fileHash?: string }[];
}

/** 补开: for a case that was filed before its second line opened by itself. */
export function OpenInquiry({ caseId }: { caseId: string }) {
  const open = useAct((_: object, key) =>
    bodyOf(police.POST('/double-inquiries/{caseId}', { params: at(caseId, key) })),
  );
  return (
    <ActDialog
      label="补开一案双查"
      primary
      act={open}
      advice="查明有关单位是否违反义务、受害人个人信息从何而来；两项自补开之日起分别计时。"
    />
  );
}

/** What the police may do with the whole. */
export function InquiryActs({ inquiry: { caseId, side, lines } }: { inquiry: InquiryView }) {
  const { desk } = useSession();
  const note = useAct(({ papers = [], ...body }: Noted, key) =>
    bodyOf(
      police.POST('/double-inquiries/{caseId}/findings', {
        params: at(caseId, key),
        body: { ...body, papers } as never,
      }),
    ),
  );
  if (desk !== 'police' || side !== 'handler') return null;
  return (
    <>
      <ActDialog
        label="登记发现"
        primary
        act={note}
        advice="发现须附证据材料；认定单位违反义务的，须写明哪个单位。"
        initial={{ kind: 'bank-duty', papers: [{ title: '' }] }}
      >
        <Form.Item name="kind" label="查明的问题">
          <Select options={optionsOf(FINDING_KINDS)} />
        </Form.Item>
        <Form.Item noStyle dependencies={['kind']}>
          {({ getFieldValue }) =>
            NAMES_INSTITUTION.has(String(getFieldValue('kind'))) && (
              <UnitField
                name="institutionUnitId"
                label="有关单位"
                agencies={['bank', 'operator', 'regulator']}
                optional={getFieldValue('kind') === 'leak'}
              />
            )
          }
        </Form.Item>
        <TextField label="查明的事实（不写入记录）" rows={4} />
        <PapersField label="证据材料" />
      </ActDialog>
      {lines
        .filter(({ outcome }) => !outcome)
        .map(({ line }) => (
          <Conclude key={line} caseId={caseId} line={line} />
        ))}
    </>
  );
}

function Conclude({ caseId, line }: { caseId: string; line: 'institution' | 'source' }) {
  const act = useAct(({ outcome, reason }: { outcome: string; reason: string }, key) =>
    bodyOf(
      police.POST('/double-inquiries/{caseId}/conclusions', {
        params: at(caseId, key),
        body: { line, outcome, reason } as never,
      }),
    ),
  );
  return (
    <ActDialog label={line === 'institution' ? '单位责任结论' : '信息来源结论'} act={act} advice={`${LINES[line]}？`}>
      <Form.Item name="outcome" label="结论" rules={[{ required: true, message: '请选择' }]}>
        <Radio.Group options={optionsOf(outcomesOf(line))} />
      </Form.Item>
      <TextField name="reason" label="理由（不写入记录）" rows={4} />
    </ActDialog>
  );
}

/** From a finding to whoever must act on it; a leader decides. */
export function SendOn({ caseId, finding }: { caseId: string; finding: Finding }) {
  const act = useAct(({ road, reason }: { road: string; reason: string }, key) =>
    bodyOf(
      police.POST('/double-inquiries/{caseId}/consequences', {
        params: at(caseId, key),
        body: { findingNo: finding.findingNo, road, reason } as never,
      }),
    ),
  );
  return (
    <ActDialog
      label="呈请移送"
      act={act}
      advice="行政处罚建议和检察建议线索由本单位负责人审批，问责建议由联席办决定；批准后自动编号、用印并送达。"
      initial={{ road: finding.line === 'institution' ? 'penalty' : 'recommendation' }}
    >
      <Form.Item name="road" label="移送给谁">
        <Radio.Group className="upright" options={optionsOf(ROADS)} />
      </Form.Item>
      <TextField name="reason" label="理由（写入函件，不写入记录）" rows={4} />
    </ActDialog>
  );
}

interface Answered {
  readonly outcome: 'taken' | 'declined';
  readonly text: string;
  readonly recommendationId?: string;
}

/** What the authority, the procuratorate or the office answers. */
export function Answer({ caseId, one }: { caseId: string; one: Consequence }) {
  const act = useAct((body: Answered, key) =>
    bodyOf(
      supervisor.POST('/double-inquiries/{caseId}/consequences/{no}/answer', {
        params: { path: { caseId, no: one.consequenceNo }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog label="反馈处理结果" primary act={act} initial={{ outcome: 'taken' }}>
      <Form.Item name="outcome" label="结果">
        <Radio.Group options={optionsOf(answersOf(one.road))} />
      </Form.Item>
      {one.road === 'recommendation' && <RecommendationField />}
      <TextField label="处理情况（不写入记录）" rows={4} />
    </ActDialog>
  );
}

function RecommendationField() {
  const { data } = useOne(['recommendations', 'own'], () =>
    shared.GET('/recommendations' as never, { params: { query: { limit: 50 } } } as never),
  );
  const { items = [] } = (data ?? {}) as { items?: { recommendationId: string; number?: string; title?: string }[] };
  return (
    <Form.Item name="recommendationId" label="据此拟制的检察建议（可不填）">
      <Select
        allowClear
        options={items.map(({ recommendationId, number, title }) => ({
          value: recommendationId,
          label: number || title || recommendationId,
        }))}
      />
    </Form.Item>
  );
}
