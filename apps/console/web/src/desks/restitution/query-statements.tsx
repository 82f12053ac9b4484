import { Alert, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { AnsweredStatement } from '../../api/restitution-types';
import { grouped } from '../../money';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing } from '../../parts/page';
import { shortTime } from '../../time/format';
import { whole } from '../../parts/list';

/** 查询反馈列入溯源: what banks have answered the case's queries with needs no file to be carried about. */
export function FromQueries({ restitutionId, onClose }: { restitutionId: string; onClose: () => void }) {
  const [chosen, setChosen] = useState<readonly string[] | undefined>();
  const path = { restitutionId };
  const { data, error, isLoading } = useOne(['query-statements', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/query-statements', { params: { path } }),
  );
  const take = useAct((statementIds: string[], key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/query-statements', {
        params: { path, header: withKey(key) },
        body: { statementIds },
      }),
    ),
  );
  const rows = data?.items ?? [];
  const fresh = rows.filter(({ taken }) => !taken).map(({ statementId }) => statementId);
  const picked = chosen ?? fresh;
  const taken = picked.filter((id) => !fresh.includes(id)).length;
  return (
    <Modal
      open
      width={1000}
      title="从查询反馈列入溯源"
      okText={`列入所选 ${picked.length} 份`}
      okButtonProps={{ disabled: picked.length === 0 }}
      confirmLoading={take.pending}
      onCancel={onClose}
      onOk={() => void take.send([...picked]).then((done) => done && onClose())}
    >
      <p>
        银行对本案查询的反馈明细，连同银行列明的期初、期末余额一并列入，用于逐户勾稽。同一笔转账在双方账户明细中只计一次。
      </p>
      {taken > 0 && <Alert type="info" showIcon title={`所选中 ${taken} 份先前已列入，重复的流水只计一次`} />}
      <Fault error={take.error ?? error} onClose={take.reset} />
      <List
        list={{ ...whole(rows), isLoading }}
        label="查询反馈"
        rowKey={({ statementId }) => statementId}
        columns={COLUMNS}
        height={340}
        chosen={picked}
        onChoose={setChosen}
        empty={
          <Nothing title="本案还没有反馈明细" advice="在案件的“协助查询”中发出交易明细查询，银行反馈后会出现在这里。" />
        }
      />
    </Modal>
  );
}

const COLUMNS = [
  {
    title: '账号',
    width: 210,
    render: (_: unknown, { accountNumber }: AnsweredStatement) => (
      <span className="number">{grouped(accountNumber)}</span>
    ),
  },
  { title: '银行', width: 130, dataIndex: 'bankName', ellipsis: true },
  { title: '行数', width: 70, align: 'right' as const, dataIndex: 'rows' },
  {
    title: '期初(元)',
    width: 110,
    align: 'right' as const,
    render: (_: unknown, { openingFen }: AnsweredStatement) => <Money fen={openingFen} />,
  },
  {
    title: '期末(元)',
    width: 110,
    align: 'right' as const,
    render: (_: unknown, { closingFen }: AnsweredStatement) => <Money fen={closingFen} />,
  },
  {
    title: '明细起止',
    width: 170,
    render: (_: unknown, { firstAt, lastAt }: AnsweredStatement) =>
      firstAt && lastAt ? `${shortTime(firstAt)} 至 ${shortTime(lastAt)}` : '期间无交易',
  },
  {
    title: '',
    width: 90,
    render: (_: unknown, { taken }: AnsweredStatement) => taken && <Status tone="good">已列入</Status>,
  },
];
