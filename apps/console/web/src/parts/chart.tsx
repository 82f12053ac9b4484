import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** A canvas does not inherit the fonts of the page. */
const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

interface ChartProps {
  /** What the picture shows, for whoever does not see it; the table beneath has the same numbers. */
  readonly label: string;
  readonly option: EChartsCoreOption;
  readonly onPick?: (name: string) => void;
}

/** A picture of numbers. Its hints are drawn as well, because the page allows no foreign styles. */
export function Chart({ label, option, onPick }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const picked = useRef(onPick);
  picked.current = onPick;
  useEffect(() => {
    if (!box.current) return undefined;
    const chart = init(box.current);
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: FONT, fontSize: 13, color: '#1b2430' },
      grid: { left: 8, right: 16, top: 52, bottom: 4, containLabel: true },
      legend: { top: 2, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { fontSize: 13 } },
      tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
      ...option,
    });
    chart.on('click', ({ name }) => picked.current?.(name));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option]);
  return <div className="chart" ref={box} role="img" aria-label={label} />;
}
