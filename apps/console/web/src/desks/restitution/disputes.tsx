import { Link } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { RestitutionView } from '../../api/restitution-types';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField } from '../../parts/fields';
import { Status } from '../../parts/mark';
import { Section } from '../../parts/page';
import { useMe } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { NameUnit } from './name-unit';

/** 多地冻结同一账户: until the common superior names one unit, nothing is paid (RST-17). */
export function Disputes({ known: { restitutionId, handlerUnitId, disputes } }: { known: RestitutionView }) {
  const me = useMe();
  const { data } = useOne(['frozen-items', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/frozen-items', { params: { path: { restitutionId } } }),
  );
  const disputed = (data?.items ?? []).filter(({ authorities }) => authorities.length > 1);
  if (disputed.length === 0) return null;
  const handles = me?.unit.unitId === handlerUnitId;
  const mayName = me?.roles.includes('approver') && !handles;
  return (
    <Section title="多地冻结同一账户" extra={<Link to="/restitution-disputes">全部争议</Link>}>
      <ul className="turns">
        {disputed.map((item) => {
          const named = item.authorities.find(({ unitId }) => unitId === item.namedUnitId);
          const reported = disputes[item.accountKey];
          return (
            <li key={item.itemKey}>
              <b>{item.bankName}</b>
              <span>{item.authorities.map(({ name }) => name).join('、')}</span>
              {named ? (
                <Status tone="good">已指定 {named.name} 返还</Status>
              ) : reported ? (
                <Status tone="wait">
                  {`${shortTime(reported.reportedAt)} 已报请${reported.superiorUnitName}指定，指定前不得返还`}
                </Status>
              ) : (
                <Status tone="over">须由共同的上级公安机关指定，指定前不得返还</Status>
              )}
              {handles && !named && !reported && (
                <ReportDispute restitutionId={restitutionId} accountKey={item.accountKey} />
              )}
              {mayName && (
                <NameUnit restitutionId={restitutionId} accountKey={item.accountKey} among={item.authorities} />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

export function ReportDispute({ restitutionId, accountKey }: { restitutionId: string; accountKey: string }) {
  const act = useAct((fields: { reason: string }, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/disputes', {
        params: { path: { restitutionId }, header: withKey(key) },
        body: { ...fields, accountKey },
      }),
    ),
  );
  return (
    <ActDialog
      label="报请指定"
      act={act}
      advice="报请各冻结单位共同的上级公安机关，指定其中一个单位办理返还；各冻结单位同时收到通知。"
    >
      <ReasonField />
    </ActDialog>
  );
}
