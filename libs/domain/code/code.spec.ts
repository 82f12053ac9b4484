import fc from 'fast-check';
import { DomainError } from '#domain/shared/domain-error';
import { fen } from '#domain/money/fen';
import { isAccountNumber, normalizeAccountNumber, passesLuhn } from './account-number.js';
import { isCnaps, normalizeBankCode, parseCnaps } from './bank-code.js';
import { amountInCapitals } from './capitals.js';
import { formatCourtCaseNumber, parseCourtCaseNumber } from './court-case-number.js';
import { creditCodeCheckSign, parseCreditCode } from './credit-code.js';
import { DEMONSTRATION_CARD_PREFIXES, DEMONSTRATION_HEAD_OFFICES } from './demonstration-banks.js';
import {
  formatNumber,
  numberLabel,
  NUMBER_FORMS,
  parseNumber,
  parseProcuratorateNumber,
  parseRestitutionNumber,
} from './document-number.js';
import { findHeadOffice, proposeHeadOffice } from './head-office.js';
import { idCardCheckDigit, parseIdCard } from './id-card.js';
import { formatPoliceCaseNumber, parsePoliceCaseNumber, policeCaseNumberLabel } from './police-case-number.js';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };

describe('a court case number (COD-01)', () => {
  it.each([
    ['（2026）浙0102刑初12号', { year: 2026, court: '浙0102', type: '刑初', number: 12 }],
    ['(2026) 浙01 刑终 3 号', { year: 2026, court: '浙01', type: '刑终', number: 3 }],
    ['（２０２６）最高法知民终７号', { year: 2026, court: '最高法', specialised: '知', type: '民终', number: 7 }],
    ['（2026）京民辖1号', { year: 2026, court: '京', type: '民辖', number: 1 }],
    ['（2026）兵01刑核12345678号', { year: 2026, court: '兵01', type: '刑核', number: 12345678 }],
    ['（2026）浙0192知执保2号', { year: 2026, court: '浙0192', specialised: '知', type: '执保', number: 2 }],
  ])('reads %s', (text, expected) => {
    expect(parseCourtCaseNumber(text)).toEqual(expected);
    expect(parseCourtCaseNumber(formatCourtCaseNumber(parseCourtCaseNumber(text)))).toEqual(expected);
  });
});

describe('a police case number (COD-02)', () => {
  it.each(['A4418271500002023060027', 'A1101056200002014020009'])('reads and writes the public example %s', (text) => {
    expect(formatPoliceCaseNumber(parsePoliceCaseNumber(text))).toBe(text);
    expect(text).toHaveLength(23);
  });

  it('is drawn by a register per unit and month', () => {
    expect(policeCaseNumberLabel('330106540000', 2026, 1)).toBe('A330106540000202601{n:4}');
  });

  it('is written and read back for every unit, month and sequence', () => {
    const parts = fc.record({
      unitCode: fc.stringMatching(/^\d{12}$/),
      year: fc.integer({ min: 1990, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      sequence: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(parts, (given) => expect(parsePoliceCaseNumber(formatPoliceCaseNumber(given))).toEqual(given)),
      RUNS,
    );
  });
});

describe('the number of a document', () => {
  it('names unit, words, year in tortoise-shell brackets and number', () => {
    expect(formatNumber('stop-payment-order', { unitShortName: '杭西', year: 2026, number: 12 })).toBe(
      '杭西公止字〔2026〕12号',
    );
  });

  it('is drawn by a register per unit, kind and year', () => {
    expect(numberLabel('report-receipt', '杭西', 2026)).toBe('杭西公受字〔2026〕{n}号');
  });

  it.each(Object.keys(NUMBER_FORMS) as (keyof typeof NUMBER_FORMS)[])('is read back: %s', (kind) => {
    const given = { unitShortName: '杭西', year: 2026, number: 7 };
    expect(parseNumber(kind, formatNumber(kind, given).replace('〔', '[').replace('〕', ']'))).toEqual(given);
  });

  it('of a procuratorate is read with its words (COD-03, unconfirmed)', () => {
    const found = { unitShortName: '浙', type: '发诉三字', year: 2018, number: 6 };
    expect(parseProcuratorateNumber('浙检发诉三字〔2018〕6号')).toEqual(found);
    expect(parseProcuratorateNumber('杭检建【2026】1号')).toMatchObject({ unitShortName: '杭', type: '建' });
  });

  it('of a restitution decision is read with or without the department (COD-04)', () => {
    expect(parseRestitutionNumber('杭公刑返字〔2026〕1号')).toEqual({ unitShortName: '杭', year: 2026, number: 1 });
    expect(parseRestitutionNumber('浙公经侦刑返字〔2026〕20号')).toMatchObject({ unitShortName: '浙', number: 20 });
  });
});

describe('an ID card number (COD-05)', () => {
  it.each([
    ['11010519491231002x', { divisionCode: '110105', bornOn: '1949-12-31', sex: 'female' }],
    ['440524188001010014', { divisionCode: '440524', bornOn: '1880-01-01', sex: 'male' }],
  ])('reads %s, an example of the standard', (text, expected) => {
    expect(parseIdCard(text)).toMatchObject(expected);
  });

  it('changes its check digit with every single digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}$/), fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
        const changed = digits.slice(0, at) + ((Number(digits[at]) + shift) % 10) + digits.slice(at + 1);
        expect(idCardCheckDigit(changed)).not.toBe(idCardCheckDigit(digits));
      }),
      RUNS,
    );
  });
});

describe('a unified social credit code (COD-06)', () => {
  it('computes the check sign as the example of the standard does (sum 1640, check sign 3)', () => {
    expect(creditCodeCheckSign('91350100M000100Y4')).toBe('3');
    expect(parseCreditCode('91350100m000100y43')).toEqual({ code: '91350100M000100Y43', divisionCode: '350100' });
  });
});

describe('an account number', () => {
  it.each([
    ['６２１７ ０００１\u200b2345 6789', '6217000123456789'],
    ["'00123456", '00123456'],
    ['6217-0001-2345', '621700012345'],
    ['zhang-1@pay.example', 'zhang-1@pay.example'],
  ])('%s is stored as %s', (given, stored) => {
    expect(normalizeAccountNumber(given)).toBe(stored);
    expect(isAccountNumber(stored)).toBe(true);
  });

  it.each(['', '123', '张三', '6217****6789', '6.217E+18元', '1;DROP'])('%s is none', (text) => {
    expect(isAccountNumber(text)).toBe(false);
  });

  it('passes or fails Luhn (COD-07)', () => {
    expect([passesLuhn('79927398713'), passesLuhn('79927398710'), passesLuhn('abc')]).toEqual([true, false, false]);
  });
});

describe('the head office', () => {
  const propose = (number: string) => proposeHeadOffice(number, DEMONSTRATION_CARD_PREFIXES);

  it('is proposed from the account number, the longest prefix first', () => {
    expect(propose('9955 0112 3456 7890')).toBe('991100000017');
    expect(
      proposeHeadOffice('9955519', [
        { prefix: '99', bankCode: 'A' },
        { prefix: '995551', bankCode: 'B' },
      ]),
    ).toBe('B');
    expect(propose('6217000123456789')).toBeUndefined();
  });

  it.each([
    ['992100000025', '992100000025'],
    ['992331000018', '992100000025'],
    ['演示白鹭银行股份有限公司杭州西湖支行', '992100000025'],
    ['轻舟支付', 'Z9901100000011'],
    ['z9901100000011', 'Z9901100000011'],
    ['某某银行', undefined],
    ['102100099996', undefined],
    ['', undefined],
  ])('is found in a list by %s', (given, bankCode) => {
    expect(findHeadOffice(given, DEMONSTRATION_HEAD_OFFICES)?.bankCode).toBe(bankCode);
  });

  it('of the demonstration are twelve with codes and prefixes of their own', () => {
    expect(new Set(DEMONSTRATION_HEAD_OFFICES.map((office) => office.bankCode)).size).toBe(12);
    expect(new Set(DEMONSTRATION_CARD_PREFIXES.map((row) => row.prefix)).size).toBe(DEMONSTRATION_CARD_PREFIXES.length);
  });

  it('has a payment-system number of known length and an unknown check digit (COD-08)', () => {
    expect(parseCnaps('１０２１ ０００９ ９９９６')).toEqual({
      code: '102100099996',
      bank: '102',
      city: '1000',
      branch: '9999',
    });
    expect([isCnaps('10210009999'), isCnaps('000100099996'), normalizeBankCode(' z99 ')]).toEqual([
      false,
      false,
      'Z99',
    ]);
  });
});

describe('an amount in capitals', () => {
  it.each([
    [1_409_50n, '壹仟肆佰零玖元伍角'],
    [6_007_14n, '陆仟零柒元壹角肆分'],
    [1_680_32n, '壹仟陆佰捌拾元零叁角贰分'],
    [107_000_53n, '壹拾万柒仟元零伍角叁分'],
    [16_409_02n, '壹万陆仟肆佰零玖元零贰分'],
    [325_04n, '叁佰贰拾伍元零肆分'],
    [0n, '零元整'],
    [5n, '伍分'],
    [50n, '伍角'],
    [100n, '壹元整'],
    [1_000_000_00n, '壹佰万元整'],
    [10_030_00n, '壹万零叁拾元整'],
    [100_000_000_01n, '壹亿元零壹分'],
    [1_000_020_000_00n, '壹拾亿零贰万元整'],
    [100_000_001_00n, '壹亿零壹元整'],
    [1_200_000_000_000_00n, '壹万贰仟亿元整'],
    [1_000_000_000_000_00n, '壹万亿元整'],
    [1_000_000_010_000_00n, '壹万亿零壹万元整'],
  ])('%s fen are 人民币%s', (amount, words) => {
    expect(amountInCapitals(fen(amount))).toBe(`人民币${words}`);
  });

  it('is different for different amounts and never doubles a zero', () => {
    const amounts = fc.uniqueArray(fc.bigInt({ min: 0n, max: 10n ** 17n }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(amounts, (pair) => {
        const words = pair.map((amount) => amountInCapitals(fen(amount)));
        expect(words[0]).not.toBe(words[1]);
        expect(words.join(' ')).not.toMatch(/零零|零[元万亿角](?!整)/);
      }),
      RUNS,
    );
  });
});

it.each([
  ['CODE.COURT_CASE_NUMBER', () => parseCourtCaseNumber('（2026）浙010刑初1号')],
  ['CODE.COURT_CASE_NUMBER', () => parseCourtCaseNumber('（2026）最高法知1号')],
  ['CODE.POLICE_CASE_NUMBER', () => parsePoliceCaseNumber('A4418271500002023130027')],
  ['CODE.POLICE_CASE_NUMBER', () => formatPoliceCaseNumber({ unitCode: '1', year: 2026, month: 1, sequence: 1 })],
  ['CODE.DOCUMENT_NUMBER', () => formatNumber('report-receipt', { unitShortName: '杭西', year: 2026, number: 0 })],
  ['CODE.DOCUMENT_NUMBER', () => numberLabel('report-receipt', 'HZ', 2026)],
  ['CODE.DOCUMENT_NUMBER', () => parseNumber('report-receipt', '杭西公止字〔2026〕1号')],
  ['CODE.PROCURATORATE_NUMBER', () => parseProcuratorateNumber('杭检建2026-1')],
  ['CODE.RESTITUTION_NUMBER', () => parseRestitutionNumber('杭公止字〔2026〕1号')],
  ['CODE.ID_CARD', () => parseIdCard('110105194912310021')],
  ['CODE.ID_CARD', () => parseIdCard('11010519490231002')],
  ['CODE.ID_CARD', () => parseIdCard(`11010519490231002${idCardCheckDigit('11010519490231002')}`)],
  ['CODE.CREDIT_CODE', () => parseCreditCode('91350100M000100Y44')],
  ['CODE.CREDIT_CODE', () => parseCreditCode('91350100I000100Y43')],
  ['CODE.CNAPS', () => parseCnaps('10210009999')],
  ['CODE.AMOUNT_TOO_LARGE', () => amountInCapitals(fen(10n ** 18n))],
])('refuses with %s', (code, act) => {
  expect(act).toThrow(expect.objectContaining({ kind: 'invalid', code }));
});

it('no reader of a code fails with anything but a refusal', () => {
  const readers = [
    parseCourtCaseNumber,
    parsePoliceCaseNumber,
    parseProcuratorateNumber,
    parseRestitutionNumber,
    parseIdCard,
    parseCreditCode,
    parseCnaps,
    normalizeAccountNumber,
    (text: string) => findHeadOffice(text, DEMONSTRATION_HEAD_OFFICES),
  ];
  const alphabet = [...'（）()〔〕[]A0123456789X浙最高法知刑初号公返字检建 \u3000\ud800'];
  const texts = fc.oneof(
    fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }),
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...readers), (text, read) => {
      try {
        read(text);
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
      }
    }),
    RUNS,
  );
});
