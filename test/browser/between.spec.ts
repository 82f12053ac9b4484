import { Desks } from './desks.js';

/** 移送 and 会商 in a real browser: what the desks of two agencies see. */

let desks: Desks;
beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

it('shows the lists, and convenes a consultation that the procuratorate finds', async () => {
  const police = await desks.at('p.li');
  await police.goto(`${desks.url}/referrals`);
  await police.getByRole('heading', { name: '移送' }).waitFor();
  await police.goto(`${desks.url}/referrals/new`);
  await police.getByRole('heading', { name: '登记移送' }).waitFor();
  await police.goto(`${desks.url}/consultations`);
  await police.getByRole('button', { name: '召集会商' }).click();
  await police.getByLabel('议题').fill('是否符合逮捕条件（虚构）');
  await police.getByLabel('邀请单位').fill('松篁区人民检察院');
  await police.getByTitle('松篁区人民检察院').click();
  await police.getByLabel('议题').click();
  await police.getByRole('dialog').getByRole('button', { name: '召集会商' }).dispatchEvent('click');
  await police.getByText('收集意见中').first().waitFor();
  const procuratorate = await desks.at('j.qin');
  await procuratorate.goto(`${desks.url}/consultations`);
  await procuratorate.getByText('提请逮捕').first().waitFor();
  expect(desks.complaints).toEqual([]);
});
