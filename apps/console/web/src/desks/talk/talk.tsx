import { Link, useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { NumberField, ReasonField, TextField, YesNoField } from '../../parts/fields';
import { Loading } from '../../parts/list';
import { Facts, Page, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { HeadFacts, MatterPage } from '../between/matter-parts';
import type { TalkView } from './client';
import { CAUSES, TALK_STATUS } from './words';

/** One talk: why it was summoned, what must change, what was done and whether it was enough. */
export function Talk() {
  const { talkId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['talk', talkId], () =>
    supervisor.GET('/talks/{talkId}', { params: { path: { talkId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="约谈">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const { unit, office, cause, reason, escalationId, bulletinId, record, what, corrections, checks } = data;
  return (
    <MatterPage
      matter={data}
      status={TALK_STATUS[data.status]}
      acts={<Acts talk={data} />}
      note={
        <HeadFacts
          items={[
            ['被约谈单位', unit.name],
            ['约谈单位', office.name],
          ]}
        />
      }
    >
      <Section title="约谈和整改">
        <Facts
          items={[
            ['事由', `${CAUSES[cause] ?? cause}：${reason}`],
            ['整改要求', what ?? '尚未约谈'],
            ...(escalationId ? ([['起因', <Link to={`/escalations/${escalationId}`}>升级督办</Link>]] as const) : []),
            ...(bulletinId ? ([['起因', <Link to={`/bulletins/${bulletinId}`}>月度通报</Link>]] as const) : []),
          ]}
        />
        {record && <p className="said">约谈记录：{record}</p>}
        {corrections.map(({ at, text }, index) => (
          <div key={at}>
            <p className="said">
              {fullTime(at)} 整改报告：{text}
            </p>
            {checks[index] && (
              <p className="said">
                {fullTime(checks[index].at)} 检查{checks[index].corrected ? '合格' : '不合格'}：{checks[index].reason}
              </p>
            )}
          </div>
        ))}
      </Section>
    </MatterPage>
  );
}

const at = (talkId: string, key: string) => ({ path: { talkId }, header: withKey(key) });

function Acts({ talk: { talkId, status, side } }: { talk: TalkView }) {
  const hold = useAct((body: { record: string; what: string; workingDays: number }, key) =>
    bodyOf(supervisor.POST('/talks/{talkId}/record', { params: at(talkId, key), body })),
  );
  const withdraw = useAct((body: { reason: string }, key) =>
    bodyOf(supervisor.POST('/talks/{talkId}/withdrawal', { params: at(talkId, key), body })),
  );
  const check = useAct((body: { corrected: boolean; reason: string; workingDays: number }, key) =>
    bodyOf(supervisor.POST('/talks/{talkId}/checks', { params: at(talkId, key), body })),
  );
  const correct = useAct((body: { text: string }, key) =>
    bodyOf(supervisor.POST('/talks/{talkId}/corrections', { params: at(talkId, key), body })),
  );
  if (side === 'unit' && status === 'correcting')
    return (
      <ActDialog label="报告整改" primary act={correct} advice="报告后由约谈单位检查。">
        <TextField label="整改情况" />
      </ActDialog>
    );
  if (side !== 'office') return null;
  if (status === 'summoned')
    return (
      <>
        <ActDialog label="登记约谈" primary act={hold} initial={{ workingDays: 10 }}>
          <TextField name="record" label="约谈记录" />
          <ReasonField name="what" label="整改要求（写入记录）" />
          <NumberField name="workingDays" label="整改期限（工作日）" max={60} />
        </ActDialog>
        <ActDialog label="取消约谈" danger act={withdraw}>
          <ReasonField />
        </ActDialog>
      </>
    );
  if (status !== 'checking') return null;
  return (
    <ActDialog
      label="检查整改"
      primary
      act={check}
      initial={{ workingDays: 10 }}
      advice="不合格的，按新的期限再次整改。"
    >
      <YesNoField name="corrected" label="检查结果" yes="合格" no="不合格" />
      <ReasonField />
      <NumberField name="workingDays" label="不合格时的新期限（工作日）" max={60} />
    </ActDialog>
  );
}
