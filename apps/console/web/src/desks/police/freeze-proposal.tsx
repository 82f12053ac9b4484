import { Alert, Checkbox, Input, Modal, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { AccountRow, AssetKind } from '../../api/types';
import { fenIn, grouped, yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { Status } from '../../parts/mark';
import { ASSET_KINDS, LEVEL_NAMES } from '../../words';

/** What the officer states of one account: the particulars of FRZ-11, beside name and number. */
interface Stated {
  readonly kind: AssetKind;
  readonly asked: string;
  readonly justified: string;
  readonly reason: string;
  readonly scope: 'amount' | 'account';
  readonly queued: boolean;
}

type Given = Readonly<Record<string, Stated>>;

const CASH: ReadonlySet<AssetKind> = new Set(['deposit', 'securities-settlement', 'futures-margin']);
const CITY: ReadonlySet<AssetKind> = new Set(['equity', 'policy']);

/** FRZ-11…14 as the officer must know them before asking: whose word it needs, and for how long it holds. */
function levelOf(kinds: readonly AssetKind[], major: boolean): 'province' | 'city' | 'county' {
  if (kinds.includes('listed-shares')) return 'province';
  return major || kinds.some((kind) => CITY.has(kind)) ? 'city' : 'county';
}

const periodOf = (kind: AssetKind, major: boolean): string => {
  if (kind === 'securities' || kind === 'listed-shares') return '2 年';
  return CASH.has(kind) && major ? '1 年' : '6 个月';
};

const isOver = ({ asked, justified }: Stated): boolean => BigInt(fenIn(asked) ?? '0') > BigInt(fenIn(justified) ?? '0');

const isSound = (stated: Stated): boolean =>
  Boolean(fenIn(stated.asked) && fenIn(stated.justified)) && (!isOver(stated) || stated.reason.trim().length >= 2);

/** One freeze for each bank, from the accounts of the case. */
export function FreezeProposal({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { data } = useOne(['accounts', caseId, 'freeze'], () =>
    police.GET('/cases/{caseId}/accounts', { params: { path: { caseId }, query: { limit: 200 } } }),
  );
  const rows = (data?.items ?? []).filter(({ amountFen, bankName }) => amountFen && bankName);
  const [given, setGiven] = useState<Given>({});
  const [proceeds, setProceeds] = useState(true);
  const [major, setMajor] = useState(false);
  const chosen = rows.filter(({ rowId }) => given[rowId]);
  const act = useAct((_: object, key) =>
    bodyOf(
      police.POST('/cases/{caseId}/freeze-orders', {
        params: { path: { caseId }, header: withKey(key) },
        body: { major, items: chosen.flatMap(({ rowId }) => itemOf(rowId, given[rowId], proceeds)) },
      }),
    ),
  );
  const [done, setDone] = useState<Awaited<ReturnType<typeof act.send>>>();
  const change = (rowId: string, patch: Partial<Stated>): void =>
    setGiven((known) => ({ ...known, [rowId]: { ...(known[rowId] as Stated), ...patch } }));
  const choose = (keys: readonly string[]): void =>
    setGiven((known) => Object.fromEntries(keys.map((key) => [key, known[key] ?? firstOf(rows, key)])));
  const ready = chosen.length > 0 && chosen.every(({ rowId }) => isSound(given[rowId] as Stated));
  return (
    <Modal
      open
      width={1180}
      title="呈请冻结"
      okText={done ? '完成' : `呈请审批（${chosen.length} 个账户）`}
      okButtonProps={{ disabled: !ready && !done }}
      confirmLoading={act.pending}
      onOk={() => (done ? onClose() : void act.send({ given, proceeds, major }).then(setDone))}
      onCancel={onClose}
    >
      {done ? (
        <Alert
          type="success"
          showIcon
          title="已呈请，批准后自动送达银行"
          description={done.orders.map(({ orderId, bankName, items, approverUnitName, cooperationUnitName }) => (
            <div key={orderId}>
              <Link to={`/freeze-orders/${orderId}`}>{bankName}</Link> {items} 个账户，由 {approverUnitName} 审批
              {cooperationUnitName && `；批准后同时向${cooperationUnitName}发出办案协作函，冻结不待答复`}
            </div>
          ))}
        />
      ) : (
        <>
          <div className="toolbar">
            <Checkbox checked={proceeds} onChange={({ target }) => setProceeds(target.checked)}>
              及于孳息
            </Checkbox>
            <Checkbox checked={major} onChange={({ target }) => setMajor(target.checked)}>
              重大、复杂案件（存款等期限一年）
            </Checkbox>
            {chosen.length > 0 && (
              <Status tone="wait">
                须
                {
                  LEVEL_NAMES[
                    levelOf(
                      chosen.map(({ rowId }) => given[rowId]?.kind ?? 'deposit'),
                      major,
                    )
                  ]
                }
                以上公安机关负责人批准
              </Status>
            )}
          </div>
          <Table<AccountRow>
            size="small"
            dataSource={rows}
            rowKey={({ rowId }) => rowId}
            columns={columnsOf({ given, major, change })}
            pagination={false}
            scroll={{ y: 340, x: 1120 }}
            rowSelection={{
              selectedRowKeys: Object.keys(given),
              onChange: (keys) => choose(keys.map(String)),
              getCheckboxProps: ({ accountName }) => ({ 'aria-label': accountName ?? '' }) as object,
            }}
          />
        </>
      )}
      <Fault error={act.error} onClose={act.reset} />
    </Modal>
  );
}

function firstOf(rows: readonly AccountRow[], rowId: string): Stated {
  const amount = yuan(rows.find((row) => row.rowId === rowId)?.amountFen ?? '0').replaceAll(',', '');
  return { kind: 'deposit', asked: amount, justified: amount, reason: '', scope: 'amount', queued: false };
}

function itemOf(rowId: string, stated: Stated | undefined, withProceeds: boolean) {
  if (!stated) return [];
  const { kind, asked, justified, reason, scope, queued } = stated;
  return [
    {
      ...{ rowId, kind, scope, withProceeds, askedFen: fenIn(asked) ?? '0', justifiedFen: fenIn(justified) ?? '0' },
      ...(isOver(stated) && { overrideReason: reason.trim() }),
      ...(queued && { queued }),
    },
  ];
}

interface Cells {
  readonly given: Given;
  readonly major: boolean;
  readonly change: (rowId: string, patch: Partial<Stated>) => void;
}

function columnsOf({ given, major, change }: Cells): TableColumnsType<AccountRow> {
  const cell = (render: (stated: Stated, set: (patch: Partial<Stated>) => void) => React.ReactNode) =>
    function Cell(_: unknown, { rowId }: AccountRow) {
      const stated = given[rowId];
      return stated ? render(stated, (patch) => change(rowId, patch)) : null;
    };
  return [
    {
      title: '账户',
      width: 250,
      render: (_, { accountName, accountNumber, bankName }) => (
        <span className="lines">
          {accountName}　{bankName}
          <br />
          <span className="number">{grouped(accountNumber ?? '')}</span>
        </span>
      ),
    },
    {
      title: '财产种类',
      width: 170,
      render: cell(({ kind }, set) => (
        <>
          <Select
            aria-label="财产种类"
            size="small"
            className="wide"
            value={kind}
            onChange={(value) => set({ kind: value })}
            options={Object.entries(ASSET_KINDS).map(([value, label]) => ({ value: value as AssetKind, label }))}
          />
          <span className="hint">期限 {periodOf(kind, major)}</span>
        </>
      )),
    },
    {
      title: '冻结数额(元)',
      width: 130,
      render: cell(({ asked }, set) => (
        <Input
          aria-label="冻结数额（元）"
          size="small"
          value={asked}
          status={fenIn(asked) ? '' : 'error'}
          onChange={({ target }) => set({ asked: target.value })}
        />
      )),
    },
    {
      title: '涉案依据(元)',
      width: 130,
      render: cell(({ justified }, set) => (
        <Input
          aria-label="涉案依据（元）"
          size="small"
          value={justified}
          status={fenIn(justified) ? '' : 'error'}
          onChange={({ target }) => set({ justified: target.value })}
        />
      )),
    },
    {
      title: '范围',
      width: 100,
      render: cell(({ scope }, set) => (
        <Select
          aria-label="冻结范围"
          size="small"
          value={scope}
          onChange={(value) => set({ scope: value })}
          options={[
            { value: 'amount', label: '限额' },
            { value: 'account', label: '账户' },
          ]}
        />
      )),
    },
    {
      title: <span title="已被冻结的账户不得重复冻结，可以轮候（刑诉法第144条第2款）">轮候</span>,
      width: 96,
      render: cell(({ queued }, set) => (
        <>
          <Checkbox aria-label="轮候冻结" checked={queued} onChange={({ target }) => set({ queued: target.checked })} />
          {queued && <span className="hint">在先冻结结束后生效</span>}
        </>
      )),
    },
    {
      title: '超出依据的理由',
      width: 190,
      render: cell((stated, set) =>
        isOver(stated) ? (
          <Input
            aria-label="超出依据的理由"
            size="small"
            maxLength={500}
            status={stated.reason.trim().length < 2 ? 'error' : ''}
            value={stated.reason}
            onChange={({ target }) => set({ reason: target.value })}
          />
        ) : (
          <span className="faint">—</span>
        ),
      ),
    },
  ];
}
