import { SoundOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { bank } from '../../api/client';
import { useOne } from '../../api/read';
import { useWatched, Watched } from '../../api/session';
import { clockTime } from '../../time/format';

const BEAT_MS = 2_500;
const MUTED_MS = 10 * 60_000;
const REASONS = ['正在通话', '正在核实账户', '已通知同事接办', '设备调试'];

interface Muted {
  readonly until: number;
  readonly reason: string;
}

let context: AudioContext | undefined;
const mayPlay = new Watched(false);

/** Browsers let a page sound only after somebody has touched it. */
function unlock(): void {
  context ??= new AudioContext();
  void context.resume().then(() => mayPlay.set(context?.state === 'running'));
}
for (const touch of ['pointerdown', 'keydown']) window.addEventListener(touch, unlock, { passive: true });

/** Two tones, up and down: heard over an office and taken for nothing else. */
function sound(): void {
  if (!context || context.state !== 'running') return;
  for (const [pitch, delay] of [
    [880, 0],
    [660, 0.22],
  ] as const) {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    const at = context.currentTime + delay;
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(0.35, at + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + 0.2);
    tone.connect(loudness).connect(context.destination);
    tone.start(at);
    tone.stop(at + 0.22);
  }
}

/** 新止付指令: it sounds and shows itself on every page of the desk until somebody takes it. */
export function Alarm() {
  const { data } = useOne(['orders', 'untaken'], () =>
    bank.GET('/stop-payment-orders', { params: { query: { state: 'waiting', limit: 200 } } }),
  );
  const [muted, setMuted] = useState<Muted | undefined>();
  const playable = useWatched(mayPlay);
  const untaken = (data?.items ?? []).filter(({ takenBy, waiting }) => !takenBy && waiting > 0);
  const count = untaken.length;
  const silent = muted !== undefined;

  useEffect(() => {
    if (count === 0 || silent) return undefined;
    sound();
    const beat = setInterval(sound, BEAT_MS);
    return () => clearInterval(beat);
  }, [count, silent, playable]);

  useEffect(() => {
    if (!muted) return undefined;
    const end = setTimeout(() => setMuted(undefined), muted.until - Date.now());
    return () => clearTimeout(end);
  }, [muted]);

  useEffect(() => {
    const plain = document.title.replace(/^【\d+ 件待接办】/, '');
    document.title = count > 0 ? `【${count} 件待接办】${plain}` : plain;
  });

  if (count === 0) return null;
  const [first] = untaken;
  return (
    <div className={silent ? 'alarm muted' : 'alarm'} role="alert">
      <SoundOutlined />
      <b>{count} 件待接办</b>
      {first && (
        <Link to={`/stop-payment-orders/${first.orderId}`} title="打开最急的一件">
          {first.orderNumber}
        </Link>
      )}
      {!playable && !silent && (
        <Button size="small" onClick={unlock}>
          启用提示音
        </Button>
      )}
      {muted ? (
        <Button size="small" onClick={() => setMuted(undefined)} title={`原因：${muted.reason}`}>
          已静音至 {clockTime(muted.until).slice(0, 5)}，恢复
        </Button>
      ) : (
        <Select
          size="small"
          placeholder="静音"
          aria-label="静音 10 分钟，选择原因"
          popupMatchSelectWidth={false}
          options={REASONS.map((reason) => ({ value: reason, label: `静音 10 分钟：${reason}` }))}
          onChange={(reason: string) => setMuted({ until: Date.now() + MUTED_MS, reason })}
        />
      )}
    </div>
  );
}
