import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { ProtectiveView } from '../../api/types';
import { ReasonDialog } from '../../parts/reason';
import { useMe } from '../../shell/officer';
import { AppealAct } from './appeal-act';

type Asked = 'withdraw' | 'release' | 'uphold' | 'reject';

const WORDS: Readonly<Record<Asked, { title: string; advice: string; okText: string; examples: readonly string[] }>> = {
  withdraw: {
    title: '撤回保护性止付',
    advice: '银行尚未执行，撤回后不再执行。',
    okText: '撤回',
    examples: ['已当面劝阻成功', '账户有误'],
  },
  release: {
    title: '解除保护性止付',
    advice: '银行应即时解除并反馈；确认前止付继续有效。',
    okText: '要求银行解除',
    examples: ['已劝阻成功，风险解除', '账户有误'],
  },
  uphold: {
    title: '申诉核验通过',
    advice: '核验通过后银行应即时解除。请写明核验情况。',
    okText: '通过并解除',
    examples: ['核验身份无误，确认未受骗', '风险已解除'],
  },
  reject: {
    title: '申诉核验未通过',
    advice: '理由由银行告知户主；保护期满仍自动失效，户主可以再次申诉。',
    okText: '不予通过',
    examples: ['仍在与诈骗分子联系', '未能核验本人身份'],
  },
};

/** What the centre may do now; what may not be done is not offered. */
export function CentreActs({ stop }: { stop: ProtectiveView }) {
  const me = useMe();
  const [asked, setAsked] = useState<Asked | undefined>();
  const { stopId, stage, appeal, appealOutcome, centreName } = stop;
  const act = useAct(({ what, reason }: { what: Asked; reason: string }, key) => {
    const params = { path: { stopId }, header: withKey(key) };
    switch (what) {
      case 'withdraw':
        return bodyOf(police.POST('/protective-stops/{stopId}/withdrawal', { params, body: { reason } }));
      case 'release':
        return bodyOf(police.POST('/protective-stops/{stopId}/release', { params, body: { reason } }));
      default:
        return bodyOf(
          police.POST('/protective-stops/{stopId}/appeal-decision', {
            params,
            body: { upheld: what === 'uphold', reason },
          }),
        );
    }
  });
  const waitsForCheck = appeal !== undefined && appealOutcome === undefined;
  if ((stage !== 'ordered' && stage !== 'held') || me?.unit.name !== centreName) return null;
  const words = WORDS[asked ?? 'release'];
  const close = (): void => {
    setAsked(undefined);
    act.reset();
  };
  return (
    <>
      <div className="toolbar">
        {stage === 'ordered' && <Button onClick={() => setAsked('withdraw')}>撤回</Button>}
        {stage === 'held' && waitsForCheck && (
          <>
            <Button type="primary" onClick={() => setAsked('uphold')}>
              申诉核验通过
            </Button>
            <Button onClick={() => setAsked('reject')}>申诉核验未通过</Button>
          </>
        )}
        {stage === 'held' && <Button onClick={() => setAsked('release')}>解除</Button>}
        {stage === 'held' && !waitsForCheck && <AppealAct stopId={stopId} />}
        <span className="hint">
          {stage === 'ordered' ? '等待银行执行' : '保护期满自动失效；危险解除的，应及时解除。'}
        </span>
      </div>
      <ReasonDialog
        open={asked !== undefined}
        {...words}
        pending={act.pending}
        error={act.error}
        onOk={(reason) => asked && void act.send({ what: asked, reason }).then((done) => done && close())}
        onClose={close}
      />
    </>
  );
}
