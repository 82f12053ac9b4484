import { Alert, Button, Segmented, Table, type TableColumnsType, Upload } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, send, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { StatementLine } from '../../api/restitution-types';
import { yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { List, whole } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { TracingProgress } from './progress';
import { FromQueries } from './query-statements';

type Sort = StatementLine['sort'];
const SORTS: readonly { value: Sort; label: string }[] = [
  { value: 'transfers', label: '交易流水' },
  { value: 'opening', label: '期初余额' },
  { value: 'closing', label: '期末余额' },
];

async function uploadStatement(
  { id, sort, file }: { id: string; sort: Sort; file: File },
  key: string,
): Promise<StatementLine> {
  const body = new FormData();
  body.append('file', file, file.name);
  const address = `/api/restitutions/${id}/statements?sort=${sort}`;
  const response = await send(address, { method: 'POST', body, headers: withKey(key) });
  return (await response.json()) as StatementLine;
}

/** 资金流水: files in, judged row by row; then the sums of every account must come out to the fen. */
export function Statements({ restitutionId }: { restitutionId: string }) {
  const [sort, setSort] = useState<Sort>('transfers');
  const [fromQueries, setFromQueries] = useState(false);
  const path = { restitutionId };
  const list = useOne(['statements', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/statements', { params: { path } }),
  );
  const upload = useAct((file: File, key) => uploadStatement({ id: restitutionId, sort, file }, key));
  const leaveOut = useAct((fileId: string, key) =>
    bodyOf(
      police.DELETE('/restitutions/{restitutionId}/statements/{fileId}', {
        params: { path: { ...path, fileId }, header: withKey(key) },
      }),
    ),
  );
  const rows = list.data?.items ?? [];
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  return (
    <>
      <Section
        title="流水文件"
        extra={
          <>
            <Button onClick={() => setFromQueries(true)}>从查询反馈列入</Button>{' '}
            <Segmented<Sort> aria-label="文件种类" value={sort} options={[...SORTS]} onChange={setSort} />
            <Upload
              accept=".xlsx,.csv"
              showUploadList={false}
              beforeUpload={(file) => {
                void upload.send(file);
                return false;
              }}
            >
              <Button type="primary" loading={upload.pending}>
                上传{SORTS.find(({ value }) => value === sort)?.label}
              </Button>
            </Upload>
          </>
        }
      >
        <Fault error={upload.error ?? leaveOut.error} onClose={upload.reset} />
        <TracingProgress restitutionId={restitutionId} running={upload.pending} />
        <List
          list={{ ...whole(rows), isLoading: list.isLoading, error: list.error }}
          label="流水文件"
          rowKey={({ fileId }) => fileId}
          columns={fileColumns((fileId) => void leaveOut.send(fileId))}
          height={220}
          empty={
            <Nothing
              title="还没有资金流水"
              advice="上传银行反馈的交易流水（.xlsx 至 20 万行，.csv 可达数百万行）；有期初、期末余额的一并上传，用于勾稽。"
            />
          }
        />
      </Section>
      {fromQueries && <FromQueries restitutionId={restitutionId} onClose={() => setFromQueries(false)} />}
      {faulty.map((file) => (
        <Faults key={file.fileId} file={file} />
      ))}
      {rows.some(({ taken, sort: of }) => taken && of === 'transfers') && (
        <Conservation restitutionId={restitutionId} />
      )}
    </>
  );
}

const fileColumns = (leaveOut: (fileId: string) => void): TableColumnsType<StatementLine> => [
  { title: '种类', width: 100, render: (_, { sort }) => SORTS.find(({ value }) => value === sort)?.label },
  { title: '文件', width: 260, dataIndex: 'name', ellipsis: true },
  { title: '行数', width: 90, align: 'right', dataIndex: 'rows' },
  {
    title: '结果',
    width: 250,
    render: (_, { taken, faults, repeated, conflicts }) => (
      <>
        {taken ? <Status tone="good">已列入</Status> : <Status tone="over">未列入</Status>}
        {faults.length > 0 && <Status tone="over">{faults.length} 行有误</Status>}
        {repeated > 0 && <Status tone="still">重复 {repeated} 笔只计一次</Status>}
        {conflicts.length > 0 && <Status tone="warn">时间不一 {conflicts.length} 笔</Status>}
      </>
    ),
  },
  { title: '上传', width: 160, render: (_, { uploadedAt }) => fullTime(uploadedAt) },
  {
    title: '',
    width: 90,
    render: (_, { fileId, taken }) =>
      taken && (
        <Button size="small" onClick={() => leaveOut(fileId)}>
          不列入
        </Button>
      ),
  },
];

type RowFault = StatementLine['faults'][number];
const faultColumns: TableColumnsType<RowFault> = [
  { title: '行', width: 70, dataIndex: 'row' },
  { title: '填写内容', width: 200, dataIndex: 'given', ellipsis: true },
  { title: '原因', width: 320, dataIndex: 'reason' },
  { title: '如何改正', dataIndex: 'remedy' },
];

function Faults({ file }: { file: StatementLine }) {
  return (
    <Section title={`${file.name} 有误的行`}>
      <Table<RowFault>
        size="small"
        pagination={false}
        columns={faultColumns}
        dataSource={file.faults}
        rowKey={({ row, code }) => `${row}/${code}`}
        scroll={{ y: 240 }}
      />
    </Section>
  );
}

/** 期初＋转入＝转出＋期末, and every fen that does not fit by name. */
function Conservation({ restitutionId }: { restitutionId: string }) {
  const { data, error, isLoading } = useOne(['conservation', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/conservation', { params: { path: { restitutionId } } }),
  );
  if (isLoading) return <TracingProgress restitutionId={restitutionId} running />;
  if (!data) return <Fault error={error} />;
  const { conserved, transfers, accounts, discrepancies, more, conflicts } = data;
  return (
    <Section title="勾稽核对（期初＋转入＝转出＋期末）">
      <Alert
        type={conserved ? 'success' : 'error'}
        showIcon
        title={
          conserved
            ? `${accounts} 个账户、${transfers} 笔流水，逐户核对一致，分毫不差`
            : `${accounts} 个账户、${transfers} 笔流水，${discrepancies.length + more} 处不符，须查明后再作为返还依据`
        }
      />
      {discrepancies.length > 0 && (
        <Table
          size="small"
          pagination={false}
          scroll={{ y: 260 }}
          rowKey={(one) => `${one.account}/${one.kind}/${one.transferId ?? ''}`}
          dataSource={discrepancies}
          columns={[
            { title: '账户', width: 220, dataIndex: 'account', className: 'number' },
            {
              title: '不符',
              render: (_, one) =>
                one.kind === 'overspent'
                  ? `付出流水 ${one.transferId ?? ''} 时余额不足，差 ${yuan(one.missingFen ?? '0')} 元；请补传更早的流水或期初余额`
                  : `推算期末 ${signed(one.computedFen)} 元，银行列明 ${signed(one.statedFen)} 元；请核对是否缺少流水`,
            },
          ]}
        />
      )}
      {conflicts.length > 0 && (
        <p className="hint">
          同一流水号时间不一：
          {conflicts.map(({ reference, at, otherAt }) => `${reference}（${at} / ${otherAt}）`).join('；')}
        </p>
      )}
    </Section>
  );
}

const signed = (fen = '0'): string => (fen.startsWith('-') ? `－${yuan(fen.slice(1))}` : yuan(fen));
