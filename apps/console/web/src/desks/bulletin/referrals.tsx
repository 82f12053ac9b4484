import { Form, Input, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField, UnitField, YesNoField } from '../../parts/fields';
import { Status } from '../../parts/mark';
import { PaperButton } from '../../parts/paper-button';
import { useMe } from '../../shell/officer';
import type { BulletinView } from './client';
import { MEASURES } from './words';

type BottomUnit = BulletinView['bottom'][number];
type Referral = BottomUnit['referrals'][number];
type Measure = Referral['measure'];
type Side = BulletinView['side'];

interface Referred {
  readonly measure: Measure;
  readonly addressee?: string;
  readonly addresseeUnitId?: string;
  readonly reason: string;
}

/** What was asked of others about a unit, and what they answered. */
export function Referrals({ bulletin: { bulletinId, side }, of }: { bulletin: BulletinView; of: BottomUnit }) {
  const me = useMe();
  const reads = ({ addresseeUnitId }: Referral): boolean =>
    side === 'office' || (addresseeUnitId !== undefined && addresseeUnitId === me?.unit.unitId);
  return of.referrals.map((referral) => (
    <div key={referral.referralNo}>
      {MEASURES[referral.measure]}
      {reads(referral) ? (
        <PaperButton
          title={`${MEASURES[referral.measure]}（致 ${referral.addressee}）`}
          address={`/api/bulletins/${bulletinId}/referrals/${referral.referralNo}`}
          link={referral.number}
        />
      ) : (
        ` ${referral.number}`
      )}
      <Answer referral={referral} />
      {referral.mayAnswer && <AnswerVeto bulletinId={bulletinId} side={side} referral={referral} />}
    </div>
  ));
}

function Answer({ referral: { needsAnswer, answer, addressee } }: { referral: Referral }) {
  if (needsAnswer) return <Status tone="wait">待{addressee}答复</Status>;
  if (!answer) return null;
  const { adopted, reason, reference } = answer;
  const said = [reference, reason].filter(Boolean).join('，');
  return (
    <>
      <Status tone={adopted ? 'good' : 'still'}>{adopted ? '已采纳' : '不采纳'}</Status>
      {said && <span>：{said}</span>}
    </>
  );
}

interface AnswerVetoProps {
  readonly bulletinId: string;
  readonly side: Side;
  readonly referral: Referral;
}

/** Who assesses answers; the office enters the letter in which the answer came. */
function AnswerVeto({ bulletinId, side, referral: { referralNo, addressee } }: AnswerVetoProps) {
  const answer = useAct((body: { adopted: boolean; reason?: string; reference?: string }, key) =>
    bodyOf(
      supervisor.POST('/bulletins/{bulletinId}/referrals/{no}/answer', {
        params: { path: { bulletinId, no: referralNo }, header: withKey(key) },
        body,
      }),
    ),
  );
  const isOffice = side === 'office';
  return (
    <ActDialog
      label={isOffice ? '登记书面答复' : '答复一票否决建议'}
      primary={!isOffice}
      act={answer}
      advice={
        isOffice ? `${addressee}书面答复的，按答复函登记。` : '不采纳的必须说明理由；答复后告知提出单位和该单位。'
      }
    >
      <YesNoField name="adopted" label="答复" yes="采纳" no="不采纳" />
      {isOffice && (
        <Form.Item name="reference" label="答复函文号" rules={[{ required: true, message: '请填写文号' }]}>
          <Input maxLength={100} />
        </Form.Item>
      )}
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => getFieldValue('adopted') === false && <ReasonField label="不采纳的理由（写入记录）" />}
      </Form.Item>
    </ActDialog>
  );
}

/** 问责线索移送 to the discipline inspection, 一票否决 proposed to who assesses: each once for a unit. */
export function ReferBottom({ bulletinId, bottom: { unit, referrals } }: { bulletinId: string; bottom: BottomUnit }) {
  const refer = useAct((body: Referred, key) =>
    bodyOf(
      supervisor.POST('/bulletins/{bulletinId}/bottom/{unitId}/referrals', {
        params: { path: { bulletinId, unitId: unit.unitId }, header: withKey(key) },
        body,
      }),
    ),
  );
  const left = (Object.keys(MEASURES) as Measure[]).filter(
    (measure) => !referrals.some((one) => one.measure === measure),
  );
  const [first] = left;
  if (!first) return null;
  return (
    <ActDialog
      key={first}
      label="移送或建议"
      act={refer}
      initial={{ measure: first }}
      advice={`${unit.name}排名末位。生成文书并编号，由本单位送达；该单位同时收到通知。`}
    >
      <Form.Item name="measure" label="事项" rules={[{ required: true, message: '请选择' }]}>
        <Select options={left.map((value) => ({ value, label: MEASURES[value] }))} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <>
            {getFieldValue('measure') === 'veto' && (
              <UnitField
                name="addresseeUnitId"
                label="考核单位（在其工作台按期限答复；没有工作台的填机关名称，由本单位登记书面答复）"
                agencies={['supervisor', 'regulator', 'police', 'procuratorate']}
                optional
              />
            )}
            {!(getFieldValue('measure') === 'veto' && getFieldValue('addresseeUnitId')) && (
              <Form.Item
                name="addressee"
                label="致送机关（纪检监察机关、考核单位）"
                rules={[{ required: true, min: 2, message: '请填写机关全称' }]}
              >
                <Input maxLength={100} />
              </Form.Item>
            )}
          </>
        )}
      </Form.Item>
      <ReasonField />
    </ActDialog>
  );
}
