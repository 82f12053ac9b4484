import { LINE_STATUS, NOTICE_STATUS, PLAN_STATUS } from './words';

/** 待放款 is said of nothing that the bank may not release yet. */

it('a share says of its plan what the plan says, until a bank has accepted it', () => {
  for (const status of ['noticed', 'notice-ended', 'submitted'] as const)
    expect(LINE_STATUS[status].text).toBe(PLAN_STATUS[status]?.text);
  expect(LINE_STATUS.decided.text).toContain(PLAN_STATUS['decided']?.text ?? '');
  expect(LINE_STATUS.refused.text).toContain(PLAN_STATUS['refused']?.text ?? '');
});

it('only what a bank has accepted is waiting to be released', () => {
  const waiting = Object.entries(LINE_STATUS).filter(([, { text }]) => text === NOTICE_STATUS['accepted']?.text);
  expect(waiting.map(([status]) => status)).toEqual(['accepted']);
});
