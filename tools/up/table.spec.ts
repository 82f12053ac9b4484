import { columns } from './table.js';

it('gives a Chinese character the two columns that it takes in a terminal', () => {
  expect(
    columns([
      ['李竹声', 'officer'],
      ['p.li', 'clerk'],
    ]),
  ).toEqual(['李竹声  officer', 'p.li    clerk']);
});
