import { allDivisions, ancestorsOf, divisionOf, fullNameOf } from '#domain/agency/division';

describe('a division (GB/T 2260)', () => {
  it.each([
    ['330000', '浙江省'],
    ['330106', '浙江省杭州市西湖区'],
    ['330113', '浙江省杭州市临平区'],
    ['330114', '浙江省杭州市钱塘区'],
    ['511902', '四川省巴中市巴州区'],
    ['110105', '北京市朝阳区'],
    ['500110', '重庆市綦江区'],
    ['429004', '湖北省仙桃市'],
  ])('%s is %s', (code, name) => {
    expect(fullNameOf(code)).toBe(name);
  });

  it('has its province and its city above it', () => {
    expect(ancestorsOf('330106').map(({ code, level }) => [code, level])).toEqual([
      ['330000', 'province'],
      ['330100', 'city'],
    ]);
    expect(ancestorsOf('110105').map(({ code }) => code)).toEqual(['110000']);
    expect(ancestorsOf('330000')).toEqual([]);
  });

  it.each([
    ['330103', '下城区'],
    ['330104', '江干区'],
  ])('keeps the abolished code %s, so that old case numbers can be read', (code, name) => {
    expect(divisionOf(code)).toEqual({ code, name, level: 'county', until: 2021 });
    expect(ancestorsOf(code)).toHaveLength(2);
  });

  it('is one of 34 provinces and of more than 3,100 cities and counties, each with a code of its own below a province', () => {
    const all = allDivisions();
    expect(all.filter(({ level }) => level === 'province')).toHaveLength(34);
    expect(all.filter(({ level }) => level === 'city').length).toBeGreaterThan(330);
    expect(all.filter(({ level, until }) => level === 'county' && !until).length).toBeGreaterThan(2_800);
    expect(all.filter(({ code, name }) => !/^\d{6}[\u4e00-\u9fff]{2,}$/.test(`${code}${name}`))).toEqual([]);
    expect(all.filter(({ code, level }) => level !== 'province' && ancestorsOf(code).length === 0)).toEqual([]);
  });
});

it.each(['990102', '33010', '', '330199'])('refuses %s with DIVISION.UNKNOWN', (code) => {
  expect(() => divisionOf(code)).toThrow(expect.objectContaining({ kind: 'invalid', code: 'DIVISION.UNKNOWN' }));
});
