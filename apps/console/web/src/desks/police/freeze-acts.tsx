import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { type Act, useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { FreezeItem } from '../../api/types';
import { fenIn, yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { InstantInput } from '../../parts/instant';
import { ReasonDialog } from '../../parts/reason';
import { legalNow } from '../../time/legal-clock';
import { EnterComplaint } from '../complaint/enter-complaint';

type What = 'renewals' | 'findings';
const ASKED: Readonly<Record<What, { title: string; advice: string; examples: readonly string[] }>> = {
  renewals: {
    title: '呈请继续冻结',
    advice: '由原批准冻结的公安机关批准；批准后立即通知银行。期满一秒后即不能续冻。',
    examples: ['侦查尚未终结', '案件已移送审查起诉', '资金尚未返还'],
  },
  findings: {
    title: '登记“经查明与案件无关”',
    advice: '三日内须通知银行解除并通知所有人（程序规定第247条）。登记后请呈请解除冻结。',
    examples: ['系正常货款', '系本人合法收入'],
  },
};

interface ActsProps {
  readonly orderId: string;
  readonly items: readonly FreezeItem[];
  readonly onDone: () => void;
}

const now = (): string => new Date(legalNow()).toISOString();

/** What the police do with the chosen accounts of a freeze. */
export function FreezePoliceActs({ orderId, items, onDone }: ActsProps) {
  const [asking, setAsking] = useState<What | 'release' | 'notice' | 'restate' | undefined>();
  const frozen = items.filter(({ status }) => status === 'frozen');
  const releasable = items.filter(
    ({ status, waiting }) => ['frozen', 'queued'].includes(status) && waiting !== 'release',
  );
  const toNotify = items.filter(({ unrelated, ownerNotified }) => unrelated && !ownerNotified);
  const itemNos = frozen.map(({ itemNo }) => itemNo);
  const act = useAct(({ what, reason }: { what: What; reason: string }, key) => {
    const params = { path: { orderId }, header: withKey(key) };
    return what === 'renewals'
      ? bodyOf(police.POST('/freeze-orders/{orderId}/renewals', { params, body: { itemNos, reason } }))
      : bodyOf(police.POST('/freeze-orders/{orderId}/findings', { params, body: { itemNos, reason, foundAt: now() } }));
  });
  if (items.length === 0) return null;
  const close = (): void => setAsking(undefined);
  const done = (): void => (close(), onDone());
  const words = asking === 'renewals' || asking === 'findings' ? ASKED[asking] : undefined;
  return (
    <div className="toolbar chosen">
      <span>已选 {items.length} 个账户</span>
      <Button size="small" disabled={frozen.length === 0} onClick={() => setAsking('renewals')}>
        {ASKED.renewals.title}
      </Button>
      <Button size="small" disabled={releasable.length === 0} onClick={() => setAsking('release')}>
        呈请解除冻结
      </Button>
      <Button size="small" disabled={frozen.length === 0} onClick={() => setAsking('findings')}>
        {ASKED.findings.title}
      </Button>
      <Button size="small" disabled={frozen.length !== 1} onClick={() => setAsking('restate')}>
        更新依据数额
      </Button>
      {toNotify.length > 0 && (
        <Button size="small" type="primary" onClick={() => setAsking('notice')}>
          登记已通知所有人（{toNotify.length}）
        </Button>
      )}
      <EnterComplaint orderId={orderId} items={items} />
      <ReasonDialog
        open={words !== undefined}
        title={`${words?.title ?? ''}　${frozen.length} 个账户`}
        advice={words?.advice}
        okText="确定"
        pending={act.pending}
        error={act.error}
        examples={words?.examples ?? []}
        onOk={(reason) => words && void act.send({ what: asking as What, reason }).then((sent) => sent && done())}
        onClose={close}
      />
      {asking === 'release' && <ReleaseDialog orderId={orderId} items={releasable} onDone={done} onClose={close} />}
      {asking === 'notice' && <NoticeDialog orderId={orderId} items={toNotify} onDone={done} onClose={close} />}
      {asking === 'restate' && <RestateDialog orderId={orderId} items={frozen} onDone={done} onClose={close} />}
    </div>
  );
}

interface DialogProps extends ActsProps {
  readonly onClose: () => void;
}

interface FrameProps {
  readonly title: string;
  readonly act: Act<never, unknown>;
  readonly missing: boolean;
  readonly onOk: () => void;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

function Frame({ title, act, missing, onOk, onClose, children }: FrameProps) {
  return (
    <Modal
      open
      title={title}
      okText="确定"
      okButtonProps={{ disabled: missing }}
      confirmLoading={act.pending}
      onOk={onOk}
      onCancel={onClose}
    >
      <Form layout="vertical">{children}</Form>
      <Fault error={act.error} onClose={act.reset} />
    </Modal>
  );
}

/** All of it or a part, account by account; the time to release is measured from when it was no longer needed. */
function ReleaseDialog({ orderId, items, onDone, onClose }: DialogProps) {
  const [amounts, setAmounts] = useState<Readonly<Record<number, string>>>({});
  const [reason, setReason] = useState('');
  const [neededUntil, setNeededUntil] = useState<string | undefined>(now);
  const act = useAct((_: object, key) =>
    bodyOf(
      police.POST('/freeze-orders/{orderId}/releases', {
        params: { path: { orderId }, header: withKey(key) },
        body: {
          ...{ reason: reason.trim(), neededUntil: neededUntil ?? now() },
          items: items.map(({ itemNo }) => {
            const amountFen = fenIn(amounts[itemNo] ?? '');
            return { itemNo, ...(amountFen && { amountFen }) };
          }),
        },
      }),
    ),
  );
  const faulty = items.some(({ itemNo }) => (amounts[itemNo] ?? '') !== '' && !fenIn(amounts[itemNo] ?? ''));
  return (
    <Frame
      title={`呈请解除冻结　${items.length} 个账户`}
      act={act as never}
      missing={faulty || reason.trim().length < 2 || !neededUntil}
      onOk={() => void act.send({ amounts, reason, neededUntil }).then((sent) => sent && onDone())}
      onClose={onClose}
    >
      <p>由原批准冻结的公安机关批准。只解除一部分的，填写解除金额；不填即全部解除。</p>
      {items.map(({ itemNo, accountName, frozenFen, status }) => (
        <Form.Item
          key={itemNo}
          label={`${itemNo}　${accountName}　${status === 'queued' ? '轮候中' : `在冻 ${yuan(frozenFen ?? '0')} 元`}`}
        >
          <Input
            aria-label={`序号 ${itemNo} 解除金额`}
            disabled={status === 'queued'}
            placeholder="全部解除"
            suffix="元"
            value={amounts[itemNo] ?? ''}
            onChange={({ target }) => setAmounts({ ...amounts, [itemNo]: target.value })}
          />
        </Form.Item>
      ))}
      <Form.Item label="不再需要冻结之时" required>
        <InstantInput label="不再需要冻结之时" value={neededUntil} onChange={setNeededUntil} />
      </Form.Item>
      <Form.Item label="原因（写入记录）" required>
        <Input.TextArea
          aria-label="解除原因"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Form.Item>
    </Frame>
  );
}

/** FRZ-17: the owner is told of the release of what has nothing to do with the case. */
function NoticeDialog({ orderId, items, onDone, onClose }: DialogProps) {
  const [notifiedAt, setNotifiedAt] = useState<string | undefined>(now);
  const act = useAct((at: string, key) =>
    bodyOf(
      police.POST('/freeze-orders/{orderId}/owner-notices', {
        params: { path: { orderId }, header: withKey(key) },
        body: { itemNos: items.map(({ itemNo }) => itemNo), notifiedAt: at },
      }),
    ),
  );
  return (
    <Frame
      title={`登记已通知所有人　${items.length} 个账户`}
      act={act as never}
      missing={!notifiedAt}
      onOk={() => notifiedAt && void act.send(notifiedAt).then((sent) => sent && onDone())}
      onClose={onClose}
    >
      <p>
        经查明与案件无关的，三日内通知银行解除并通知所有人（程序规定第247条）；银行解除且所有人已通知，期限方告完成。
      </p>
      <Form.Item label="通知时间" required>
        <InstantInput label="通知时间" value={notifiedAt} onChange={setNotifiedAt} />
      </Form.Item>
    </Frame>
  );
}

/** What the case justifies stands beside the amount frozen; where it has become less, the rest must be released. */
function RestateDialog({ orderId, items, onDone, onClose }: DialogProps) {
  const [item] = items;
  const [amount, setAmount] = useState(yuan(item?.justifiedFen ?? '0').replaceAll(',', ''));
  const [reason, setReason] = useState('');
  const [override, setOverride] = useState('');
  const justifiedFen = fenIn(amount);
  const beyond = justifiedFen !== undefined && BigInt(item?.frozenFen ?? '0') > BigInt(justifiedFen);
  const act = useAct((fen: string, key) =>
    bodyOf(
      police.POST('/freeze-orders/{orderId}/justifications', {
        params: { path: { orderId }, header: withKey(key) },
        body: {
          ...{ itemNo: item?.itemNo ?? 0, justifiedFen: fen, reason: reason.trim() },
          ...(beyond && { overrideReason: override.trim() }),
        },
      }),
    ),
  );
  return (
    <Frame
      title={`更新依据数额　${item?.accountName ?? ''}`}
      act={act as never}
      missing={!justifiedFen || reason.trim().length < 2 || (beyond && override.trim().length < 2)}
      onOk={() => justifiedFen && void act.send(justifiedFen).then((sent) => sent && onDone())}
      onClose={onClose}
    >
      <Form.Item label="涉案依据支持的数额（元）" required>
        <Input aria-label="依据数额" value={amount} onChange={({ target }) => setAmount(target.value)} />
      </Form.Item>
      {beyond && (
        <Form.Item label="低于在冻金额：超出部分继续冻结的理由（否则请先呈请解除）" required>
          <Input
            aria-label="继续冻结的理由"
            maxLength={500}
            value={override}
            onChange={({ target }) => setOverride(target.value)}
          />
        </Form.Item>
      )}
      <Form.Item label="原因（写入记录）" required>
        <Input
          aria-label="更新原因"
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Form.Item>
    </Frame>
  );
}
