import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Nothing, Section } from '../../parts/page';
import { LivingMeasures, type Manifest, signAdvice, SignedMeasures } from '../between/living-measures';

/** What binds money of the case now: it goes onto every manifest when the case changes hands (CRD-27). */
export function CaseMeasures({ caseId }: { caseId: string }) {
  const { data, error, isLoading, refetch } = useOne(['living-measures', caseId], () =>
    police.GET('/cases/{caseId}/living-measures', { params: { path: { caseId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) return <Fault error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {data.items.length === 0 ? (
        <Nothing title="本案没有在控的止付和冻结" advice="止付、冻结生效后会出现在这里，案件移交时自动列入清单。" />
      ) : (
        <>
          <LivingMeasures items={data.items} isSigned={false} />
          <p className="faint">
            案件移交时，以上各项（含并入案件的措施）连同金额和到期日自动列入双方签字的清单；{data.afterwards}（
            {data.mark}）。
          </p>
        </>
      )}
      {data.merging && <Merging caseId={caseId} manifest={data.merging} />}
    </>
  );
}

/** 并案: the officer who merged has signed for the giver; a colleague counts and signs. */
function Merging({ caseId, manifest }: { caseId: string; manifest: Manifest }) {
  const sign = useAct((_: object, key) =>
    bodyOf(
      police.POST('/cases/{caseId}/merging/signature', {
        params: { path: { caseId }, header: withKey(key) },
        body: { digest: manifest.digest },
      }),
    ),
  );
  return (
    <Section title="并案移交清单">
      <SignedMeasures manifest={manifest}>
        {manifest.maySign ? (
          <ActDialog label="清点在控措施并签字" primary act={sign} advice={signAdvice(manifest)} />
        ) : (
          !manifest.received && <p className="faint">并案人已签字，须由本单位另一名民警清点后签收。</p>
        )}
      </SignedMeasures>
    </Section>
  );
}
