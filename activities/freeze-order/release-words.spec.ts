import { releaseWords } from '#activities/freeze-order/release-words';

it('is told to the bank by what is held and what is taken back', () => {
  const of = { items: [{ itemNo: 1 }], withdrawn: [2, 3], reason: '撤销案件' };
  expect(releaseWords(of)).toBe(
    '请立即解除 1 个账户的冻结、轮候冻结并反馈解除时点。2 个账户的冻结通知已撤回：尚未办理的不再办理，已经冻结的立即解除。原因：撤销案件',
  );
  expect(releaseWords({ ...of, withdrawn: [] })).toBe(
    '请立即解除 1 个账户的冻结、轮候冻结并反馈解除时点。原因：撤销案件',
  );
});
