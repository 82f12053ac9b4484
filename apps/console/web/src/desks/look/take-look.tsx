import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField } from '../../parts/fields';
import { pathOfMatter } from '../common/matter-path';

interface TakeProps {
  readonly matterId: string;
  /** Whether the hierarchy lets this unit in. */
  readonly opens: boolean;
}

/** A matter behind a number opens with a reason, which is on the record before anything is shown. */
export function TakeLook({ matterId, opens }: TakeProps) {
  const navigate = useNavigate();
  const take = useAct((body: { reason: string }, key) =>
    bodyOf(supervisor.POST('/looks', { params: { header: withKey(key) }, body: { ...body, matterId } })),
  );
  return (
    <ActDialog
      label={opens ? '查阅' : '申请查阅'}
      act={take}
      advice={
        opens
          ? '该事项属于本系统下级单位，说明理由后即可查阅 24 小时；查阅人、理由和时间写入记录，并通知承办单位。'
          : '该事项不属于本系统，须经共同的上级单位同意后查阅；申请和决定都写入记录。'
      }
      onDone={({ lookId, right }) => void navigate(right === 'branch' ? pathOfMatter(matterId) : `/looks/${lookId}`)}
    >
      <ReasonField label="查阅理由（写入记录）" />
    </ActDialog>
  );
}
