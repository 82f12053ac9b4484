import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { CaseView, FilingStep } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Status } from '../../parts/mark';
import { Paper } from '../../parts/paper';
import { ReasonDialog } from '../../parts/reason';
import { FILING_GROUNDS, FILING_STATUS, FILING_STEPS, PROSECUTION_DECISIONS } from '../../words';
import { FreezeBefore } from './freeze-before';
import { isFreezeMissing } from './freeze-due';
import { FreezeProposal } from './freeze-proposal';

const NEXT: Readonly<Record<CaseView['filing']['status'], readonly FilingStep[]>> = {
  reported: ['acceptance', 'filing'],
  accepted: ['filing', 'no-filing', 'complex'],
  filed: ['withdrawal'],
  'not-filed': ['filing'],
  withdrawn: [],
};
const NOTICES: Partial<Record<CaseView['filing']['status'], string>> = {
  filed: '立案告知书',
  'not-filed': '不予立案通知书',
};
/** What a decision requires is not decided the other way. */
const nextOf = ({ status, required }: CaseView['filing']): readonly FilingStep[] => {
  if (!required) return NEXT[status];
  return status === 'withdrawn' ? ['filing'] : NEXT[status].filter((step) => step !== 'no-filing');
};
const SILENT: readonly FilingStep[] = ['acceptance', 'filing'];

/** 受案、立案 and the freeze that follows: while a stop lives, what binds is "file and freeze before the stop ends". */
export function FilingBar({ known, mayAct }: { known: CaseView; mayAct: boolean }) {
  const { caseId, filing, prosecution } = known;
  const [asking, setAsking] = useState<FilingStep | undefined>();
  const [freezing, setFreezing] = useState(false);
  const [printing, setPrinting] = useState(false);
  const propose = useAct((body: { step: FilingStep; reason?: string }, key) =>
    bodyOf(police.POST('/cases/{caseId}/filings', { params: { path: { caseId }, header: withKey(key) }, body })),
  );
  const { text, tone } = FILING_STATUS[filing.status];
  const notice = NOTICES[filing.status];
  return (
    <div className="toolbar">
      <Status tone={tone}>{text}</Status>
      {filing.number && <span>{filing.number}</span>}
      {filing.required && (
        <Link to={`/procedures/${filing.required.procedureId}`}>
          <Status tone="over">{FILING_GROUNDS[filing.required.ground]}</Status>
        </Link>
      )}
      {prosecution && <Prosecution prosecution={prosecution} />}
      {mayAct && notice && (
        <Button size="small" onClick={() => setPrinting(true)}>
          打印{notice}
        </Button>
      )}
      <Paper
        title={`${notice ?? ''}　${filing.number ?? ''}`}
        address={`/api/cases/${caseId}/filing-notice`}
        open={printing}
        onClose={() => setPrinting(false)}
      />
      {filing.asked.map((step) => (
        <Status key={step} tone="wait">
          {FILING_STEPS[step as FilingStep] ?? step} 审批中
        </Status>
      ))}
      <FreezeBefore known={known} />
      {mayAct &&
        nextOf(filing)
          .filter((step) => !filing.asked.includes(step))
          .map((step) => (
            <Button
              key={step}
              loading={propose.pending}
              onClick={() => (SILENT.includes(step) ? void propose.send({ step }) : setAsking(step))}
            >
              呈请{FILING_STEPS[step]}
            </Button>
          ))}
      {mayAct && filing.status === 'filed' && (
        <Button type={isFreezeMissing(known.stops) ? 'primary' : 'default'} onClick={() => setFreezing(true)}>
          呈请冻结
        </Button>
      )}
      <Fault error={asking ? undefined : propose.error} onClose={propose.reset} />
      <ReasonDialog
        open={asking !== undefined}
        title={`呈请${asking ? FILING_STEPS[asking] : ''}`}
        advice={asking === 'withdrawal' ? '批准后，本案全部冻结同时解除。' : '由县级以上公安机关负责人批准。'}
        okText="呈请"
        pending={propose.pending}
        error={propose.error}
        onOk={(reason) =>
          asking && void propose.send({ step: asking, reason }).then((done) => done && setAsking(undefined))
        }
        onClose={() => setAsking(undefined)}
      />
      {freezing && <FreezeProposal caseId={caseId} onClose={() => setFreezing(false)} />}
    </div>
  );
}

/** Decided in the chain of the prosecution, or entered from its paper. */
function Prosecution({
  prosecution: { decision, decisionNumber, procedureId },
}: {
  prosecution: NonNullable<CaseView['prosecution']>;
}) {
  const mark = (
    <Status tone="wait">
      {PROSECUTION_DECISIONS[decision]}　{decisionNumber}
    </Status>
  );
  return procedureId ? <Link to={`/procedures/${procedureId}`}>{mark}</Link> : mark;
}
