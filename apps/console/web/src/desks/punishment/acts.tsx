import { Form, Radio, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { InstantField, PapersField, TextField } from '../../parts/fields';
import { useMe, useSession } from '../../shell/officer';
import type { PunishmentEntry, PunishmentView } from './client';
import { WAYS } from './words';

interface Paper {
  readonly title: string;
  readonly fileHash?: string;
}
interface OfEntry {
  readonly listingId: string;
  readonly entry: PunishmentEntry;
}

const isInForce = ({ status }: PunishmentEntry): boolean => status === 'running' || status === 'waiting';
const openAppeal = ({ appeals }: PunishmentEntry) => appeals.find(({ decision, moot }) => !decision && !moot);

/** What may be done now with one decision, by the unit that proposed it or that decided it. */
export function EntryActs({ listingId, entry }: OfEntry) {
  const { desk } = useSession();
  const me = useMe();
  if (desk !== 'police' || entry.side === 'other' || !isInForce(entry)) return null;
  const decides = entry.side === 'decider' && (me?.roles.includes('approver') ?? false);
  const appeal = openAppeal(entry);
  return (
    <>
      {!entry.served && <Serve listingId={listingId} entry={entry} />}
      {!appeal && <Appeal listingId={listingId} entry={entry} />}
      {appeal && decides && <DecideAppeal listingId={listingId} entry={entry} />}
    </>
  );
}

function Serve({ listingId, entry: { entryNo } }: OfEntry) {
  const act = useAct(({ servedAt, way, papers = [] }: { servedAt: string; way: string; papers?: Paper[] }, key) =>
    bodyOf(
      police.POST('/punishment-listings/{listingId}/entries/{entryNo}/service', {
        params: { path: { listingId, entryNo }, header: withKey(key) },
        body: { servedAt, way, ...(papers[0] && { paper: papers[0] }) } as never,
      }),
    ),
  );
  return (
    <ActDialog
      label="登记书面告知"
      primary
      act={act}
      advice="先打印告知书送达惩戒对象，再登记送达时间和方式。"
      initial={{ way: 'in-person' }}
    >
      <InstantField name="servedAt" label="送达时间" />
      <Form.Item name="way" label="送达方式">
        <Select options={Object.entries(WAYS).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <PapersField label="送达回证（一份）" />
    </ActDialog>
  );
}

function Appeal({ listingId, entry: { entryNo } }: OfEntry) {
  const act = useAct(({ statement, papers = [] }: { statement: string; papers?: Paper[] }, key) =>
    bodyOf(
      police.POST('/punishment-listings/{listingId}/entries/{entryNo}/appeals', {
        params: { path: { listingId, entryNo }, header: withKey(key) },
        body: { statement, papers },
      }),
    ),
  );
  return (
    <ActDialog label="登记申诉" act={act} advice="由作出认定的公安机关核查并书面答复；申诉期间惩戒不停止执行。">
      <TextField name="statement" label="申诉的事实和理由" />
      <PapersField />
    </ActDialog>
  );
}

function DecideAppeal({ listingId, entry: { entryNo } }: OfEntry) {
  const act = useAct((body: { outcome: 'upheld' | 'dismissed'; reason: string }, key) =>
    bodyOf(
      police.POST('/punishment-listings/{listingId}/entries/{entryNo}/appeal-decision', {
        params: { path: { listingId, entryNo }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog
      label="申诉核查结论"
      primary
      act={act}
      advice="申诉成立的，惩戒立即解除，名单同步给银行和运营商。"
      initial={{ outcome: 'dismissed' }}
    >
      <Form.Item name="outcome" label="结论">
        <Radio.Group
          options={[
            { value: 'upheld', label: '成立，解除惩戒' },
            { value: 'dismissed', label: '不成立' },
          ]}
        />
      </Form.Item>
      <TextField name="reason" label="理由（写入答复书，不写入记录）" />
    </ActDialog>
  );
}

/** Signed declarations and repair: of the person, whatever was decided. */
export function SubjectActs({ one }: { one: PunishmentView }) {
  const { desk } = useSession();
  const me = useMe();
  const running = one.entries.find(({ status }) => status === 'running');
  if (desk !== 'police' || !running || running.side === 'other') return null;
  const asked = one.repairs.some(({ granted, moot }) => granted === undefined && !moot);
  const decides = running.side === 'decider' && (me?.roles.includes('approver') ?? false);
  const mayAsk = !asked && one.declarations.length > 0 && running.measures.includes('credit');
  return (
    <>
      <Declare listingId={one.listingId} />
      {mayAsk && <AskRepair listingId={one.listingId} />}
      {asked && decides && <DecideRepair listingId={one.listingId} />}
    </>
  );
}

function Declare({ listingId }: { listingId: string }) {
  const act = useAct(({ papers = [] }: { papers?: Paper[] }, key) =>
    bodyOf(
      police.POST('/punishment-listings/{listingId}/declarations', {
        params: { path: { listingId }, header: withKey(key) },
        body: { paper: papers[0] ?? { title: '反诈声明书' } },
      }),
    ),
  );
  return (
    <ActDialog
      label="登记反诈声明书"
      act={act}
      initial={{ papers: [{ title: '反诈声明书' }] }}
      advice="登记惩戒对象签署的声明书，可附扫描件。"
    >
      <PapersField label="声明书（一份）" />
    </ActDialog>
  );
}

function AskRepair({ listingId }: { listingId: string }) {
  const act = useAct((body: { statement: string }, key) =>
    bodyOf(
      police.POST('/punishment-listings/{listingId}/repairs', {
        params: { path: { listingId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog
      label="申请信用修复"
      act={act}
      advice="信用修复只解除信用惩戒，其他措施按期执行。（暂定规则，可由法制岗调整）"
    >
      <TextField name="statement" label="申请理由" />
    </ActDialog>
  );
}

function DecideRepair({ listingId }: { listingId: string }) {
  const act = useAct((body: { granted: boolean; reason: string }, key) =>
    bodyOf(
      police.POST('/punishment-listings/{listingId}/repair-decision', {
        params: { path: { listingId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog label="决定信用修复" primary act={act} initial={{ granted: true }}>
      <Form.Item name="granted" label="决定">
        <Radio.Group
          options={[
            { value: true, label: '同意，解除信用惩戒' },
            { value: false, label: '不同意' },
          ]}
        />
      </Form.Item>
      <TextField name="reason" label="理由（不写入记录）" rows={4} />
    </ActDialog>
  );
}
