import { Button, Form, Select, Space } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '../api/act';
import { bodyOf, shared, withKey } from '../api/client';
import { useOne } from '../api/read';
import { useMe } from '../shell/officer';
import { shortTime } from '../time/format';
import { ActDialog } from './act-dialog';
import { ReasonField } from './fields';

interface Colleague {
  readonly officerId: string;
  readonly name: string;
}

/** 领取、转交、回避: in whose hands the matter lies at this desk. */
export function Hands({ matterId }: { matterId: string }) {
  const me = useMe();
  const { data } = useOne(['hands', matterId], () =>
    shared.GET('/matters/{matterId}/hands', { params: { path: { matterId } } }),
  );
  const params = (key: string) => ({ path: { matterId }, header: withKey(key) });
  const take = useAct((_: object, key) => bodyOf(shared.POST('/matters/{matterId}/taking', { params: params(key) })));
  const handOn = useAct((body: { officerId: string }, key) =>
    bodyOf(shared.POST('/matters/{matterId}/hand-on', { params: params(key), body })),
  );
  if (!data || !me) return null;
  const own = data.takers.find(({ unitId }) => unitId === me.unit.unitId);
  const isMine = own?.officerId === me.officerId;
  const others = data.colleagues.filter(({ officerId }) => officerId !== me.officerId);
  return (
    <div className="toolbar" aria-label="领取和回避">
      <span className="faint">
        {own ? `${isMine ? '本人' : own.name}已领取（${shortTime(own.takenAt)}）` : '本单位无人领取'}
        {data.recusals.map(({ officerId, name, successorName }) => (
          <span key={officerId}>
            {'　'}
            {name}回避，由{successorName}接办
          </span>
        ))}
      </span>
      {data.recusals
        .filter(({ mayLift, officerId }) => mayLift && officerId !== me.officerId)
        .map((one) => (
          <Lifting key={one.officerId} matterId={matterId} recused={one} />
        ))}
      <Space>
        {!isMine && (
          <Button loading={take.pending} onClick={() => void take.send({})}>
            {own ? '接管' : '领取'}
          </Button>
        )}
        {isMine && (
          <ActDialog label="转交" act={handOn}>
            <ColleagueField name="officerId" label="转交给" colleagues={others} />
          </ActDialog>
        )}
        <Recusal matterId={matterId} colleagues={others} mayDecide={data.mayDecide} />
      </Space>
    </div>
  );
}

function Lifting({ matterId, recused: { officerId, name } }: { matterId: string; recused: Colleague }) {
  const act = useAct((body: { reason: string }, key) =>
    bodyOf(
      shared.POST('/matters/{matterId}/recusal-liftings', {
        params: { path: { matterId }, header: withKey(key) },
        body: { officerId, ...body },
      }),
    ),
  );
  return (
    <ActDialog label={`解除回避：${name}`} act={act} advice="该人员可以重新查看和办理；已由接办人办理的，仍由其办理。">
      <ReasonField label="解除理由（写入记录）" />
    </ActDialog>
  );
}

function Recusal({
  matterId,
  colleagues,
  mayDecide,
}: {
  matterId: string;
  colleagues: readonly Colleague[];
  mayDecide: boolean;
}) {
  const navigate = useNavigate();
  const params = (key: string) => ({ path: { matterId }, header: withKey(key) });
  const declare = useAct((body: { successorId: string; reason: string }, key) =>
    bodyOf(shared.POST('/matters/{matterId}/recusals', { params: params(key), body })),
  );
  const decide = useAct((body: { officerId: string; successorId: string; reason: string }, key) =>
    bodyOf(shared.POST('/matters/{matterId}/recusal-decisions', { params: params(key), body })),
  );
  return (
    <Space>
      <ActDialog
        label="本人回避"
        act={declare}
        advice="回避后本人不再能查看、检索和办理该事项；期限不变，由接办人继续办理。"
        onDone={() => void navigate('/')}
      >
        <ColleagueField name="successorId" label="接办人" colleagues={colleagues} />
        <ReasonField label="回避理由（写入记录）" />
      </ActDialog>
      {mayDecide && (
        <ActDialog label="决定回避" act={decide} advice="被决定回避的人员立即不能再查看和办理该事项；期限不变。">
          <ColleagueField name="officerId" label="应当回避的人员" colleagues={colleagues} />
          <ColleagueField name="successorId" label="接办人" colleagues={colleagues} />
          <ReasonField label="决定理由（写入记录）" />
        </ActDialog>
      )}
    </Space>
  );
}

function ColleagueField({
  name,
  label,
  colleagues,
}: {
  name: string;
  label: string;
  colleagues: readonly Colleague[];
}) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: '请选择人员' }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={colleagues.map(({ officerId, name: text }) => ({ value: officerId, label: text }))}
      />
    </Form.Item>
  );
}
