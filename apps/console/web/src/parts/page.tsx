import type { ReactNode } from 'react';
import { useEffect } from 'react';

interface PageProps {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** Where the page is one list: it takes the height of the window and scrolls inside. */
  readonly filled?: boolean;
  readonly children: ReactNode;
}

export function Page({ title, note, actions, filled = false, children }: PageProps) {
  useEffect(() => {
    document.title = typeof title === 'string' ? `${title} · 合力` : '合力工作台';
  }, [title]);
  return (
    <main className={filled ? 'page filled' : 'page'} id="main" tabIndex={-1}>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {note && <p>{note}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </main>
  );
}

export function Section({ title, extra, children }: { title: ReactNode; extra?: ReactNode; children: ReactNode }) {
  return (
    <section className="section">
      <header className="section-head">
        <h2>{title}</h2>
        {extra && <div className="section-extra">{extra}</div>}
      </header>
      {children}
    </section>
  );
}

/** An empty list says what it would hold and what to do now. */
export function Nothing({ title, advice, action }: { title: string; advice?: ReactNode; action?: ReactNode }) {
  return (
    <div className="nothing">
      <p className="nothing-title">{title}</p>
      {advice && <p>{advice}</p>}
      {action}
    </div>
  );
}

export function Facts({ items }: { items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
