import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { Remedy, RestitutionView } from '../../api/restitution-types';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Section } from '../../parts/page';
import { ReasonDialog } from '../../parts/reason';
import { useMe } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { whole } from '../../parts/list';

const STATE = {
  open: { text: '待答复', tone: 'over' },
  upheld: { text: '成立', tone: 'good' },
  dismissed: { text: '不予支持', tone: 'still' },
} as const;
const KIND = { review: '复查', appeal: '申诉' } as const;

interface Deciding {
  readonly remedy: Remedy;
  readonly outcome: 'upheld' | 'dismissed';
}

/** 复查和申诉 of victims. A review is answered by the police that decide, a complaint by the unit that handles the money. */
export function Remedies({ known: { restitutionId, remedies } }: { known: RestitutionView }) {
  const me = useMe();
  const [deciding, setDeciding] = useState<Deciding | undefined>();
  const decide = useAct(
    ({ remedyId, ...body }: { remedyId: string; outcome: 'upheld' | 'dismissed'; reason: string }, key) =>
      bodyOf(
        police.POST('/restitutions/{restitutionId}/remedies/{remedyId}/decision', {
          params: { path: { restitutionId, remedyId }, header: withKey(key) },
          body,
        }),
      ),
  );
  const isUpheld = deciding?.outcome === 'upheld';
  return (
    <Section title="复查和申诉">
      <List
        list={whole(remedies)}
        label="复查和申诉"
        rowKey={({ remedyId }) => remedyId}
        columns={columns(me?.unit.unitId, (remedy, outcome) => setDeciding({ remedy, outcome }))}
        height={240}
        empty={<Nothing title="没有复查申请和申诉" advice="被害人可以在查询页面或者书面提出，没有截止期限。" />}
      />
      <ReasonDialog
        open={deciding !== undefined}
        title={isUpheld ? '认定成立' : '不予支持'}
        advice={
          isUpheld && deciding?.remedy.kind === 'review'
            ? '申请将重新审查，或者已决定的方案停止执行；已付款项只能由新的决定更正。'
            : '答复会显示在被害人查询页面。'
        }
        okText="书面答复"
        pending={decide.pending}
        error={decide.error}
        onClose={() => setDeciding(undefined)}
        onOk={(reason) =>
          deciding &&
          void decide
            .send({ remedyId: deciding.remedy.remedyId, outcome: deciding.outcome, reason })
            .then((done) => done !== undefined && setDeciding(undefined))
        }
      />
    </Section>
  );
}

const columns = (
  ownUnitId: string | undefined,
  onDecide: (remedy: Remedy, outcome: 'upheld' | 'dismissed') => void,
): TableColumnsType<Remedy> => [
  {
    title: '状态',
    width: 90,
    render: (_, { status }) => <Status tone={STATE[status].tone}>{STATE[status].text}</Status>,
  },
  { title: '种类', width: 70, render: (_, { kind }) => KIND[kind] },
  { title: '提出人', width: 160, ellipsis: true, dataIndex: 'name' },
  { title: '内容', width: 360, dataIndex: 'text' },
  { title: '提出', width: 150, render: (_, { raisedAt }) => fullTime(raisedAt) },
  { title: '答复', width: 220, ellipsis: true, dataIndex: 'reason' },
  {
    title: '办理',
    width: 170,
    render: (_, remedy) =>
      remedy.status === 'open' &&
      remedy.unitId === ownUnitId && (
        <>
          <Button size="small" onClick={() => onDecide(remedy, 'upheld')}>
            成立
          </Button>{' '}
          <Button size="small" onClick={() => onDecide(remedy, 'dismissed')}>
            不予支持
          </Button>
        </>
      ),
  },
];
