import { instantIn } from './format';
import { legalNow } from './legal-clock';

/** The check of a form for an instant that lies behind us. */
export function pastInstant(text: string | undefined, what: string): Promise<void> {
  const at = instantIn(text ?? '');
  if (!at) return Promise.reject(new Error('请按 2026-11-20 23:30 的格式填写'));
  if (Date.parse(at) > legalNow() + 60_000) return Promise.reject(new Error(`${what}不能晚于现在`));
  return Promise.resolve();
}
