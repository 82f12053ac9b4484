import { Button } from 'antd';
import { useState } from 'react';
import { Fault } from '../../parts/fault';
import { ReasonDialog } from '../../parts/reason';
import { useMe } from '../../shell/officer';
import { useDeed } from './api';
import { OrderForm } from './aside-forms';
import { type Choice, type FormName, ofTheAddressee, ofTheHigher, ofTheProcuratorate } from './choice';
import type { RecommendationView } from './client';
import { ReplyForm } from './reply-form';
import { ReviewForm } from './review-form';
import { AmendForm, ReviseForm } from './revise-form';
import { RungForm } from './rung-form';
import { ServiceForm } from './service-form';
import { MoreTimeAnswerForm, MoreTimeForm } from './time-forms';
import { CloseForm, VisitForm } from './visit-forms';

/** What this officer may do now, in the order in which it is likely to be done. */
export function Deeds({ one }: { one: RecommendationView }) {
  const me = useMe();
  const deed = useDeed();
  const [asking, setAsking] = useState<Choice | undefined>();
  const [form, setForm] = useState<FormName | undefined>();
  const choices = choicesOf(one, me);
  const run = ({ path = '', at, body = {} }: Choice, more: object = {}): void => {
    const given = { ...body, ...more };
    const deedOf = at ? { at, path, body: given } : { path: `/${one.recommendationId}${path}`, body: given };
    void deed.send(deedOf).then((done) => done && setAsking(undefined));
  };
  const begin = (choice: Choice): void => {
    if (choice.form) setForm(choice.form);
    else if (choice.asks) setAsking(choice);
    else run(choice);
  };
  return (
    <div className="deeds" style={{ display: 'flex', flexWrap: 'wrap', gap: 8, margin: '8px 0' }}>
      {choices.map((choice) => (
        <Button
          key={choice.label}
          type={choice.primary ? 'primary' : 'default'}
          danger={choice.danger ?? false}
          loading={deed.pending}
          onClick={() => begin(choice)}
        >
          {choice.label}
        </Button>
      ))}
      {!asking && <Fault error={deed.error} onClose={deed.reset} />}
      <ReasonDialog
        open={asking !== undefined}
        title={asking?.label ?? ''}
        advice={asking?.advice ?? '请写明内容，对方可以看到。'}
        okText="确定"
        pending={deed.pending}
        error={deed.error}
        danger={asking?.danger ?? false}
        onOk={(text) => asking && run(asking, { [asking.asks ?? 'text']: text })}
        onClose={() => setAsking(undefined)}
      />
      {form && <FormOf form={form} one={one} onClose={() => setForm(undefined)} />}
    </div>
  );
}

/** By the side that one's unit is of, not by the desk: a supervisor and a unit that got a copy read only. */
function choicesOf(one: RecommendationView, me: ReturnType<typeof useMe>): Choice[] {
  if (me?.unit.unitId === one.procuratorateUnitId) return ofTheProcuratorate(one, me.roles);
  if (me?.agency === 'procuratorate') return ofTheHigher(one, me.roles);
  return me?.unit.unitId === one.addresseeUnitId ? ofTheAddressee(one, me.roles) : [];
}

function FormOf({ form, one, onClose }: { form: FormName; one: RecommendationView; onClose: () => void }) {
  const given = { one, onClose };
  switch (form.name) {
    case 'reply':
      return <ReplyForm {...given} />;
    case 'review':
      return <ReviewForm {...given} />;
    case 'service':
      return <ServiceForm {...given} />;
    case 'revise':
      return <ReviseForm {...given} />;
    case 'order':
      return <OrderForm {...given} />;
    case 'rung':
      return <RungForm {...given} rung={form.rung} {...(form.otherBasis && { otherBasis: true })} />;
    case 'amend-own':
      return <AmendForm {...given} />;
    case 'amend':
      return <AmendForm {...given} no={form.no} />;
    case 'close':
      return <CloseForm {...given} />;
    case 'visit':
      return <VisitForm {...given} no={form.no} />;
    case 'more-time':
      return <MoreTimeForm {...given} />;
    case 'more-time-answer':
      return <MoreTimeAnswerForm {...given} />;
  }
}
