import { createRoot } from 'react-dom/client';
import { findSession, signIn } from './api/session';
import './styles/base.css';
import './styles/parts.css';
import './styles/flow.css';
import './styles/sheet.css';
import './styles/print.css';

const root = document.querySelector('#root');

async function begin(): Promise<void> {
  const session = await findSession();
  if (!session) return signIn();
  const { Console } = await import('./shell/console');
  if (root) createRoot(root).render(<Console session={session} />);
}

begin().catch((error: unknown) => {
  reportError(error);
  if (!root) return;
  root.innerHTML = '<p class="boot">工作台暂时打不开，正在重试。请检查网络连接。</p>';
  setTimeout(() => window.location.reload(), 5_000);
});
