import { Input } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { shared } from '../../api/client';
import { useOne } from '../../api/read';
import type { CaseMoney } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Facts, Nothing, Page, Section } from '../../parts/page';
import { fullTime, shortTime } from '../../time/format';
import { Enter } from './enter';
import { BASIS, DISPOSAL_STATUS, FROZEN_STATUS } from './words';

/** 案件资金: frozen where, until when, returned to whom, left; and what no judgment has decided about. */
export function CaseMoneyPage() {
  const [search, setSearch] = useSearchParams();
  const caseNumber = search.get('caseNumber') ?? '';
  const { data, error, isLoading, refetch } = useOne(
    ['case-money', caseNumber],
    () => shared.GET('/case-money', { params: { query: { caseNumber } } }),
    caseNumber.length >= 4,
  );
  return (
    <Page
      title="案件资金"
      note="按公安案件编号查本单位办理的案件；其他案件查不到"
      actions={
        <Input.Search
          defaultValue={caseNumber}
          placeholder="公安案件编号"
          enterButton="查看"
          style={{ width: 360 }}
          onSearch={(text) => setSearch(text.trim() ? { caseNumber: text.trim() } : {}, { replace: true })}
        />
      }
    >
      {caseNumber === '' && <Nothing title="请输入公安案件编号" advice="编号在起诉书、移送材料和会商通知上。" />}
      {isLoading && <Loading />}
      {error !== null && !data && <Fault error={error} onRetry={() => void refetch()} />}
      {data && <MoneyOf money={data} />}
    </Page>
  );
}

function MoneyOf({ money }: { money: CaseMoney }) {
  return (
    <>
      <Facts
        items={[
          ['案件', money.caseNumber],
          ['现仍冻结', <Money key="frozen" fen={money.frozenFen} strong />],
          ['已返还、上缴', <Money key="returned" fen={money.returnedFen} />],
          [
            '裁判未处理',
            money.unlisted > 0 ? (
              <Status key="unlisted" tone="warn">
                {money.unlisted} 笔冻结没有列入任何裁判的清单
              </Status>
            ) : (
              '没有'
            ),
          ],
        ]}
      />
      <div className="toolbar">
        <Enter money={money} />
      </div>
      <Section title={`冻结资金（${money.lines.length} 笔）`}>
        {money.lines.length === 0 ? (
          <Nothing title="本案没有冻结资金" advice="公安机关冻结后自动显示在这里。" />
        ) : (
          <Lines lines={money.lines} />
        )}
      </Section>
      {money.disposals.length > 0 && (
        <Section title="本案的裁判和先行返还">
          <ul className="turns">
            {money.disposals.map((one) => (
              <li key={one.disposalId}>
                <Link to={`/disposals/${one.disposalId}`}>{one.number}</Link>
                <span>{BASIS[one.basis]}</span>
                <Status tone={DISPOSAL_STATUS[one.status]?.tone ?? 'still'}>{DISPOSAL_STATUS[one.status]?.text}</Status>
                <span className="faint">
                  {one.decider.name}，已处置 {one.over} / {one.things} 项
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const BY: Readonly<Record<string, string>> = { plan: '公安返还', court: '裁判发还', treasury: '上缴' };

function Lines({ lines }: { lines: CaseMoney['lines'] }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>冻结文书</th>
          <th>银行</th>
          <th>账户</th>
          <th>状态</th>
          <th className="number">现仍冻结（元）</th>
          <th>冻结至</th>
          <th className="number">已返还（元）</th>
          <th>返还给谁</th>
          <th>裁判</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.itemKey}>
            <td>{line.orderNumber}</td>
            <td>{line.bank.name}</td>
            <td>{line.account}</td>
            <td>
              <Status tone={FROZEN_STATUS[line.status]?.tone ?? 'still'}>
                {FROZEN_STATUS[line.status]?.text ?? line.status}
              </Status>
            </td>
            <td className="number">
              <Money fen={line.frozenFen} strong />
            </td>
            <td>{line.endsAt ? shortTime(line.endsAt) : '—'}</td>
            <td className="number">
              <Money fen={line.returnedFen} />
            </td>
            <td>
              {line.returned.length === 0
                ? '—'
                : line.returned.map((one, index) => (
                    <div key={`${one.at}${index}`} title={fullTime(one.at)}>
                      {one.to} <Money fen={one.amountFen} />（{BY[one.by]}）
                    </div>
                  ))}
            </td>
            <td>{line.isListed ? '已列入' : line.status === 'frozen' ? '未处理' : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
