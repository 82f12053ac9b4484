import { Alert, Button, InputNumber, Segmented, Space } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Nothing, Page, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { isMoved, legalFactor, useLegalNow } from '../../time/legal-clock';

interface Move {
  readonly factor?: number;
  readonly advanceMinutes?: number;
}

const STEPS: readonly { label: string; minutes: number }[] = [
  { label: '15 分钟', minutes: 15 },
  { label: '1 小时', minutes: 60 },
  { label: '6 小时', minutes: 360 },
  { label: '24 小时', minutes: 1_440 },
  { label: '48 小时', minutes: 2_880 },
  { label: '30 天', minutes: 43_200 },
];
const FACTORS = [1, 10, 60, 600] as const;

/** 法定时间: the exercise plays its months here. Forward only, on the record, never in production. */
export function ClockPanel() {
  const now = useLegalNow();
  const [minutes, setMinutes] = useState<number | null>(30);
  const { data } = useOne(['clock'], () => supervisor.GET('/clock'));
  const act = useAct((move: Move, key) =>
    bodyOf(supervisor.POST('/clock/moves', { params: { header: withKey(key) }, body: move })),
  );
  if (data && !data.mayMove) {
    return (
      <Page title="法定时间">
        <Nothing title="本环境不能调整法定时间" advice="法定时间只能在演示和演练环境中调整。" />
      </Page>
    );
  }
  return (
    <Page title="法定时间" note="仅限演示和演练环境，只能向前。调整会写入每个未结事项的记录，各项期限随之到期。">
      <p className="big-time">{fullTime(now)}</p>
      {isMoved() && <Alert type="warning" showIcon title={`法定时间已调整，现为 ${legalFactor()} 倍速`} />}
      <Fault error={act.error} onClose={act.reset} />
      <Section title="向前拨">
        <Space wrap>
          {STEPS.map(({ label, minutes: advanceMinutes }) => (
            <Button key={label} disabled={act.pending} onClick={() => void act.send({ advanceMinutes })}>
              {label}
            </Button>
          ))}
          <InputNumber
            aria-label="分钟数"
            min={1}
            max={525_600}
            precision={0}
            value={minutes}
            onChange={setMinutes}
            suffix="分钟"
          />
          <Button
            type="primary"
            disabled={!minutes}
            loading={act.pending}
            onClick={() => minutes && void act.send({ advanceMinutes: minutes })}
          >
            向前拨
          </Button>
        </Space>
      </Section>
      <Section title="快慢">
        <Segmented<number>
          aria-label="倍速"
          disabled={act.pending}
          value={legalFactor()}
          options={FACTORS.map((value) => ({ value, label: value === 1 ? '正常' : `${value} 倍` }))}
          onChange={(factor) => void act.send({ factor })}
        />
      </Section>
    </Page>
  );
}
