import { Form, Input, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, supervisor, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField, TextField } from '../../parts/fields';
import { CASE_LEVELS } from '../../words';
import type { Level, ListingView } from './client';

interface Given {
  readonly listing: ListingView;
}
interface Raised {
  readonly level: Level;
  readonly batch?: string;
  readonly reason: string;
}

const at = (listingId: string, key: string) => ({ path: { listingId }, header: withKey(key) });
const ORDER: readonly Level[] = ['city', 'province', 'ministry', 'national'];

/** What this unit may do now. */
export function ListingActs({ listing }: Given) {
  if (listing.status === 'delisted') return null;
  if (listing.side === 'unit') return <Leading listing={listing} />;
  return listing.side === 'office' ? <Watching listing={listing} /> : null;
}

function Leading({ listing: { listingId, status, heads, leaderName, reports } }: Given) {
  const lead = useAct((body: { officerId: string }, key) =>
    bodyOf(police.PUT('/listings/{listingId}/leader', { params: at(listingId, key), body })),
  );
  const report = useAct((body: { text: string }, key) =>
    bodyOf(police.POST('/listings/{listingId}/reports', { params: at(listingId, key), body })),
  );
  const delist = useAct((body: { text: string }, key) =>
    bodyOf(police.POST('/listings/{listingId}/delisting', { params: at(listingId, key), body })),
  );
  return (
    <>
      <ActDialog
        label={leaderName ? '更换专案组长' : '明确专案组长'}
        primary={!leaderName}
        act={lead}
        advice="专案组长须由单位负责人担任。"
      >
        <Form.Item name="officerId" label="专案组长" rules={[{ required: true, message: '请选择' }]}>
          <Select options={heads.map(({ officerId, name }) => ({ value: officerId, label: name }))} />
        </Form.Item>
      </ActDialog>
      {leaderName && (
        <ActDialog label="报告进展" primary act={report} advice="报告后，下一次报告的期限重新起算。">
          <TextField label="进展情况" />
        </ActDialog>
      )}
      {leaderName && status === 'listed' && reports.length > 0 && (
        <ActDialog label="申请摘牌" act={delist} advice="由督办单位审批；批准前督办继续，期限照常计算。">
          <TextField label="摘牌理由和办理结果" />
        </ActDialog>
      )}
    </>
  );
}

function Watching({ listing: { listingId, level } }: Given) {
  const raise = useAct((body: Raised, key) =>
    bodyOf(supervisor.POST('/listings/{listingId}/levels', { params: at(listingId, key), body })),
  );
  const higher = ORDER.slice(ORDER.indexOf(level) + 1);
  if (higher.length === 0) return null;
  return (
    <ActDialog label="提升层级" act={raise}>
      <LevelFields levels={higher} />
      <ReasonField />
    </ActDialog>
  );
}

function LevelFields({ levels }: { levels: readonly Level[] }) {
  return (
    <>
      <Form.Item name="level" label="层级" rules={[{ required: true, message: '请选择' }]}>
        <Select options={levels.map((value) => ({ value, label: CASE_LEVELS[value] }))} />
      </Form.Item>
      <Form.Item name="batch" label="批次（可不填）">
        <Input maxLength={40} placeholder="如：第二批" />
      </Form.Item>
    </>
  );
}

/** The office puts a case on the list by its own decision. */
export function ListCase({ caseId, onDone }: { caseId: string; onDone: (listingId: string) => void }) {
  const open = useAct((body: Raised, key) =>
    bodyOf(supervisor.POST('/cases/{caseId}/listing', { params: { path: { caseId }, header: withKey(key) }, body })),
  );
  return (
    <ActDialog
      label="挂牌督办"
      act={open}
      advice="列入后，承办单位须明确专案组长并按期报告进展。"
      onDone={({ listingId }) => onDone(listingId)}
    >
      <LevelFields levels={ORDER} />
      <ReasonField />
    </ActDialog>
  );
}
