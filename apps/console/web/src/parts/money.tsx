import { yuan } from '../money';

export function Money({ fen, strong = false }: { fen: string | undefined; strong?: boolean }) {
  if (fen === undefined) return <span className="faint">—</span>;
  return <span className={strong ? 'money strong' : 'money'}>{yuan(fen)}</span>;
}
