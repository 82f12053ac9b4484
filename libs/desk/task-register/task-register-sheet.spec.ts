import type { TaskLineView } from './task-register.dto.js';
import { sheetsOf } from './task-register-sheet.js';

const TASK = {
  ...{ no: 1, label: '1', kind: 'own', text: '印发制度（虚构）', dueDate: '2026-03-05', percent: 100, status: 'done' },
  ...{ unit: { unitId: 'bank', name: '演示青松银行' }, helpers: [], overdue: false, doneLate: false },
} as unknown as TaskLineView;

it('names the day of completion as it was in the legal zone', () => {
  const [whole] = sheetsOf([{ ...TASK, doneAt: '2026-03-02T16:30:00.000Z' }]);
  expect(whole?.rows[1]?.at(-1)).toBe('2026-03-03');
});
