export type PictureMark = 'start' | 'counted' | 'skipped' | 'make-up' | 'suspended' | 'due';

export interface PictureMonth {
  readonly month: string;
  readonly days: readonly {
    readonly day: string;
    readonly weekday: number;
    readonly marks: readonly PictureMark[];
    readonly name?: string;
  }[];
}

const MARKS: Readonly<Record<PictureMark, string>> = {
  start: '起算',
  counted: '计入',
  skipped: '不计',
  'make-up': '调休上班',
  suspended: '中止',
  due: '届满',
};
const WEEK = ['日', '一', '二', '三', '四', '五', '六'] as const;
/** A period of years has a picture of its first and last months; the steps say the rest. */
const MOST_MONTHS = 4;

/** 期限月历: which days were counted, which were not, and why, at a glance. */
export function MonthPicture({ months }: { months: readonly PictureMonth[] }) {
  const shown = months.length > MOST_MONTHS ? [...months.slice(0, 2), ...months.slice(-2)] : months;
  const used = new Set(shown.flatMap(({ days }) => days.flatMap(({ marks }) => marks)));
  return (
    <figure className="months" aria-label="期限月历">
      {shown.map((month, index) => (
        <div key={month.month} className={index === 2 && months.length > MOST_MONTHS ? 'month apart' : 'month'}>
          <Month {...month} />
        </div>
      ))}
      <figcaption>
        {(Object.keys(MARKS) as PictureMark[])
          .filter((mark) => used.has(mark))
          .map((mark) => (
            <span key={mark} className="legend">
              <i className={`day day-${mark}`} aria-hidden /> {MARKS[mark]}
            </span>
          ))}
        {months.length > MOST_MONTHS && <span className="faint">中间 {months.length - MOST_MONTHS} 个月略</span>}
      </figcaption>
    </figure>
  );
}

function Month({ month, days }: PictureMonth) {
  const [year, number] = month.split('-');
  return (
    <>
      <p className="month-name">
        {year} 年 {Number(number)} 月
      </p>
      <div className="month-grid">
        {WEEK.map((day) => (
          <span key={day} className="weekday">
            {day}
          </span>
        ))}
        {days.map(({ day, weekday, marks, name }, index) => (
          <span
            key={day}
            className={['day', ...marks.map((mark) => `day-${mark}`)].join(' ')}
            {...(index === 0 && { style: { gridColumnStart: weekday + 1 } })}
            title={[day, ...marks.map((mark) => MARKS[mark]), name].filter(Boolean).join('，')}
          >
            {Number(day.slice(8))}
            {name && <small>{name.slice(0, 2)}</small>}
          </span>
        ))}
      </div>
    </>
  );
}
