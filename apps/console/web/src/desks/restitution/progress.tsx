import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { bodyOf, police } from '../../api/client';

const STEP = {
  waiting: '排队等候前一项计算',
  reading: '正在读取流水',
  conserving: '正在逐户勾稽',
  tracing: '正在按规则计算',
  writing: '正在保存结果',
} as const;
const DONE = { waiting: 2, reading: 20, conserving: 50, tracing: 70, writing: 90 } as const;
const LOOK_MS = 700;

/** How far a long import or run is: it goes on outside the page, and the page may be left. */
export function TracingProgress({ restitutionId, running }: { restitutionId: string; running: boolean }) {
  const { data } = useQuery({
    queryKey: ['tracing-progress', restitutionId],
    queryFn: () =>
      bodyOf(police.GET('/restitutions/{restitutionId}/tracing-progress', { params: { path: { restitutionId } } })),
    refetchInterval: LOOK_MS,
    enabled: running,
    gcTime: 0,
  });
  const step = data?.step;
  if (!running || !step) return null;
  return (
    <p role="status" className="tracing">
      <Progress percent={DONE[step]} showInfo={false} status="active" size="small" />
      {STEP[step]}
      {data.rows !== undefined && `，已读 ${data.rows.toLocaleString('zh-CN')} 行`}
      。可以离开本页，不影响计算。
    </p>
  );
}
