import { Form, Select } from 'antd';
import { Link } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import { ActDialog } from '../../parts/act-dialog';
import { NumberField, TextField } from '../../parts/fields';

interface AskProps {
  readonly caseId: string;
  readonly title: string;
  readonly bankName: string;
}

interface Fields {
  readonly toUnitId: string;
  readonly request: string;
  readonly hours: number;
}

/** 请上级中心协助: what the base level cannot reach, the centre above can (SEED 003). A ticket with a clock of its own. */
export function AskCentre({ caseId, title, bankName }: AskProps) {
  const teams = useOne(['teams', 'centre-help'], () =>
    shared.GET('/tickets/teams', { params: { query: { kind: 'centre-help' } } }),
  );
  const asked = useOne(['tickets', caseId], () => shared.GET('/tickets', { params: { query: { caseId } } }));
  const act = useAct((fields: Fields, key) =>
    bodyOf(
      shared.POST('/tickets', { params: { header: withKey(key) }, body: { ...fields, kind: 'centre-help', caseId } }),
    ),
  );
  const centres = teams.data?.teams ?? [];
  const [first] = centres;
  const open = (asked.data?.items ?? []).filter(({ kind }) => kind === 'centre-help');
  return (
    <>
      {first && (
        <ActDialog<Fields, { ticketId: string }>
          label="请上级中心协助"
          advice="请求成为上级中心的一项任务，到时未答复会自动提醒；结果回到本单位。"
          act={act}
          initial={{
            toUnitId: first.unitId,
            hours: 2,
            request: `${title}：${bankName}未接入本系统，请协助送达文书并催办答复。`,
          }}
          onDone={() => void asked.refetch()}
        >
          <Form.Item name="toUnitId" label="上级反诈中心" rules={[{ required: true }]}>
            <Select options={centres.map(({ unitId, name, why }) => ({ value: unitId, label: `${name}（${why}）` }))} />
          </Form.Item>
          <TextField name="request" label="请求协助的事项" rows={3} />
          <NumberField name="hours" label="几小时内答复" />
        </ActDialog>
      )}
      {open.map(({ ticketId, team, number }) => (
        <Link key={ticketId} to={`/tickets/${ticketId}`}>
          已请{team.name}协助 {number}
        </Link>
      ))}
    </>
  );
}
