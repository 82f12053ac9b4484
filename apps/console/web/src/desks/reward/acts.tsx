import { Form, Input } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { fenIn } from '../../money';
import { ActDialog } from '../../parts/act-dialog';
import { chosenDay, DayField, type DayLike } from '../../parts/day-field';
import { PapersField, ReasonField, TextField } from '../../parts/fields';
import type { RewardView } from './client';

interface Proposed {
  readonly reporterName: string;
  readonly contact: string;
  readonly report: string;
  readonly reportedOn: DayLike;
  readonly amount: string;
  readonly basis: string;
}

const amountRule = {
  validator: (_: unknown, text = '') =>
    /^0*$/.test(fenIn(text) ?? '') ? Promise.reject(new Error('请按元填写，最多两位小数')) : Promise.resolve(),
};

/** 呈请奖励: who reported stays with the office, and the rule by which it is given is named. */
export function ProposeReward({ onDone }: { onDone: (rewardId: string) => void }) {
  const propose = useAct(({ amount, reportedOn, ...given }: Proposed, key) =>
    bodyOf(
      supervisor.POST('/rewards', {
        params: { header: withKey(key) },
        body: { ...given, amountFen: fenIn(amount) ?? '0', reportedOn: chosenDay(reportedOn) ?? '' },
      }),
    ),
  );
  return (
    <ActDialog
      label="呈请奖励"
      primary
      act={propose}
      advice="举报人和举报内容只由本单位查看，不写入记录。同一举报人的同一次举报只奖励一次；由另一人批准后兑现。"
      onDone={({ rewardId }) => onDone(rewardId)}
    >
      <div className="form-grid">
        <Form.Item
          name="reporterName"
          label="举报人（姓名或代号）"
          rules={[{ required: true, message: '请填写姓名或代号' }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="contact"
          label="联系方式"
          rules={[{ required: true, min: 2, message: '请填写，用于识别同一举报人' }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <DayField name="reportedOn" label="举报日期" />
        <Form.Item name="amount" label="奖励金额（元）" required rules={[amountRule]}>
          <Input inputMode="decimal" maxLength={20} />
        </Form.Item>
      </div>
      <Form.Item
        name="basis"
        label="奖励依据（当地举报奖励规定）"
        rules={[{ required: true, min: 2, message: '请写明依据哪一规定' }]}
      >
        <Input maxLength={200} placeholder="文件名称和文号" />
      </Form.Item>
      <TextField name="report" label="举报内容和查证情况" rows={2} />
    </ActDialog>
  );
}

interface Paid {
  readonly paidOn: DayLike;
  readonly papers?: readonly { readonly title: string; readonly fileHash?: string }[];
}

/** What the office may do with a reward that was granted. */
export function RewardActs({ reward: { rewardId, side, status } }: { reward: RewardView }) {
  const at = (key: string) => ({ path: { rewardId }, header: withKey(key) });
  const pay = useAct(({ paidOn, papers = [] }: Paid, key) =>
    bodyOf(
      supervisor.POST('/rewards/{rewardId}/payment', {
        params: at(key),
        body: { paidOn: chosenDay(paidOn) ?? '', title: '领取凭证', ...papers[0] },
      }),
    ),
  );
  const lapse = useAct((body: { reason: string }, key) =>
    bodyOf(supervisor.POST('/rewards/{rewardId}/lapse', { params: at(key), body })),
  );
  if (side !== 'office' || status !== 'granted') return null;
  return (
    <>
      <ActDialog
        label="登记兑现"
        primary
        act={pay}
        initial={{ papers: [{ title: '领取凭证' }] }}
        advice="附举报人签收单或转账回单的扫描件。"
      >
        <DayField name="paidOn" label="兑现日期" />
        <PapersField label="领取凭证" />
      </ActDialog>
      <ActDialog label="终止" danger act={lapse} advice="举报人放弃或者无从兑现的，终止奖励。">
        <ReasonField />
      </ActDialog>
    </>
  );
}
