import { useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import { grouped } from '../../money';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { ReasonField } from '../../parts/fields';
import { Loading } from '../../parts/list';
import { Mark } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { HeadFacts, MatterPage } from '../between/matter-parts';
import { TAG_STATUS } from './words';

/** One tag: its accounts, its reason, its end and its history. */
export function RiskTag() {
  const { tagId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['risk-tag', tagId], () =>
    police.GET('/risk-tags/{tagId}', { params: { path: { tagId } } }),
  );
  const end = useAct((body: { reason: string }, key) =>
    bodyOf(police.POST('/risk-tags/{tagId}/ending', { params: { path: { tagId }, header: withKey(key) }, body })),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="风险标签">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const { kindName, mark, does, unit, bank, reason, endReason, days, accountList, mine, status } = data;
  return (
    <MatterPage
      matter={data}
      status={TAG_STATUS[status]}
      acts={
        mine &&
        status === 'standing' && (
          <ActDialog label="提前取消" act={end} advice="取消后立即恢复正常次序；历史记录保留。">
            <ReasonField />
          </ActDialog>
        )
      }
      note={
        <HeadFacts
          items={[
            ['设定单位', unit.name],
            ['开户机构', bank.name],
          ]}
        />
      }
    >
      <Section title="标签">
        <Facts
          items={[
            [
              '种类',
              <>
                {kindName} <Mark mark={mark} />
              </>,
            ],
            ['作用', `${does}；不改变审批层级、法定期限和当事人权利`],
            ['理由', reason],
            ['设定天数', `${days} 天`],
            ...(endReason ? ([['取消原因', endReason]] as const) : []),
          ]}
        />
        <ul className="plain">
          {accountList.map(({ accountName, accountNumber }) => (
            <li key={accountNumber}>
              {accountName}　<span className="number">{grouped(accountNumber)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </MatterPage>
  );
}
