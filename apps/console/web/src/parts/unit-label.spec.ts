import { labelOf } from './unit-label';

const station = { name: '云沂市公安局松篁分局竹里派出所', shortName: '竹里派出所' };
const bank = { name: '演示青松银行' };

it('stands in a list by its short name, with the whole one where the pointer rests', () => {
  expect(labelOf([station], '、')).toEqual({ text: '竹里派出所', title: '云沂市公安局松篁分局竹里派出所' });
  expect(labelOf([{ ...station, shortName: '' }], '、').text).toBe(station.name);
  expect(labelOf([station, bank], ' → ')).toEqual({
    text: '竹里派出所 → 演示青松银行',
    title: '云沂市公安局松篁分局竹里派出所 → 演示青松银行',
  });
});
