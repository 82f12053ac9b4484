import type { Officer } from '#domain/agency/officer';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import type { Unit } from '#domain/agency/unit';
import { WITHOUT_OFFICER } from '#domain/agency/without-officer';

const world = { officer: (id: string) => (id === 'p.li' ? ({ name: '李竹声' } as Officer) : undefined) };
const tree = { find: (id: string) => (id === 'bank-a' ? ({ name: '甲银行' } as Unit) : undefined) };

describe('whoever the record names is shown understandably', () => {
  it.each([['p.li', '李竹声'], ['p.gone', 'p.gone（不在名册）'], ['', ''], ...Object.entries(WITHOUT_OFFICER)])(
    'officer %j as %j',
    (id, shown) => {
      expect(shownOfficer(world, id)).toBe(shown);
    },
  );

  it.each([
    ['bank-a', '甲银行'],
    ['bank-gone', 'bank-gone（不在名册）'],
    ['', ''],
  ])('unit %j as %j', (id, shown) => {
    expect(shownUnit(tree, id)).toBe(shown);
  });
});
