import { booksFor, drawn, openingOf } from './any-deadline.spec-support.js';
import { at, anOpening, BOOKS, due, runsOf } from './deadline.builder.spec-support.js';
import type { LedgerEntry } from './deadline.js';
import { explain, shanghaiTime } from './explain.js';
import { reckon } from './reckon.js';
import { recompute } from './recompute.js';

const linesOf = (ruleId: string, from: string, ledger: readonly LedgerEntry[] = []): readonly string[] =>
  explain(due(ruleId, from, { ledger }).derivation).lines;

describe('an explanation for people', () => {
  it('names the law, each skipped day and each make-up day', () => {
    expect(linesOf('RST-19', '2026-02-13T09:00')).toEqual([
      '规则RST-19：办理返还并送交回执，3个工作日；依据《电信网络新型违法犯罪案件冻结资金返还若干规定》（银监发〔2016〕41号）第12条第2、3款（已核实）；规则版本2026-1',
      '工作日历版本cn-2026-1',
      '2026-02-13（收到文书）为开始之日，不计算在期间以内',
      '2026-02-14 春节调休上班，为工作日',
      ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => `2026-02-${day} 春节，不计`),
      '期间最后一日为2026-02-25',
      '于2026-02-25 24:00届满',
    ]);
  });

  it('says why a last day rolls, and why it does not', () => {
    expect(linesOf('RST-12', '2026-09-01T08:00')).toContain(
      '最后一日2026-10-01为节假日，以节假日后的第一日2026-10-08为期满日期',
    );
    expect(linesOf('CRD-05', '2026-02-10T08:00')).toContain(
      '最后一日2026-02-17为春节，在押期间不因节假日延长（刑事诉讼法第105条第4款）',
    );
    expect(linesOf('FRZ-12', '2026-08-31')).toEqual(
      expect.arrayContaining([
        '最后一日2027-02-28为周日，止付、冻结期限不因节假日延长',
        '续办最迟应于2027-02-26提出',
        '2027年放假安排尚未公布，按法定节日暂定，公布后重新计算',
      ]),
    );
  });

  it('tells an hour clock in hours and shows the mark of what the law leaves open', () => {
    const lines = linesOf('ALT-01-high', '2026-11-20T23:30');
    expect(lines[0]).toContain('2小时；依据浙江省分级劝阻做法（实践做法，可配置）');
    expect(lines).toContain('自2026-11-20 23:30（收到文书）起连续计算，遇节假日不停止');
    expect(lines.at(-1)).toBe('于2026-11-21 01:30届满');
  });

  it('tells suspensions, extensions, restarts and the end that a bank registered', () => {
    const ledger: LedgerEntry[] = [
      {
        kind: 'restarted',
        at: at('2026-04-10'),
        byRule: 'CRD-13',
        reason: '重新移送',
        previousStart: at('2026-03-02'),
      },
      { kind: 'extended', times: 1, at: at('2026-04-20'), by: '检察长', reason: '案情复杂' },
      { kind: 'suspended', from: at('2026-04-12'), to: at('2026-04-15'), reason: '鉴定' },
      { kind: 'suspended', from: at('2026-04-20T08:00'), reason: '再次鉴定' },
    ];
    expect(linesOf('CRD-11', '2026-03-02', ledger)).toEqual(
      expect.arrayContaining([
        '原期间自2026-03-02 00:00起，于2026-04-10 00:00因重新移送（CRD-13）终结，重新计算',
        '延长15日（检察长，案情复杂）',
        '2026-04-12 00:00至2026-04-15 00:00中止计算（鉴定），扣除3日',
        '自2026-04-20 08:00起中止计算（再次鉴定），尚未恢复，到期时间为最早可能的时间',
      ]),
    );
    const registered = reckon(anOpening('FRZ-12', '2026-02-28', { registeredEnd: at('2026-08-27T16:00') }), BOOKS);
    expect(explain(registered.derivation).lines).toEqual(
      expect.arrayContaining(['以银行反馈登记的截止时间2026-08-27 16:00为准', '于2026-08-27 16:00届满']),
    );
    expect(recompute(registered.derivation)).toBe(registered.dueAt);
  });

  it('survives the way to a table and back', () => {
    const { derivation, dueAt } = due('CRD-06', '2026-02-10');
    expect(explain(JSON.parse(JSON.stringify(derivation)))).toMatchObject({ dueAt, dueDate: '2026-02-25' });
  });

  it('writes the time of Shanghai', () => {
    expect(
      ['2026-03-02T23:59:59.999', '2026-03-02T00:00', '2026-03-02T08:05:07'].map((when) => shanghaiTime(at(when))),
    ).toEqual(['2026-03-02 23:59:59.999', '2026-03-02 00:00', '2026-03-02 08:05:07']);
  });
});

describe('any stored deadline', () => {
  it('is explained to the very instant, a million times', () => {
    for (const given of drawn(runsOf(1_000_000), 2026)) {
      const { derivation, dueAt, dueDate } = reckon(openingOf(given), booksFor(given));
      const explained = explain(derivation);
      if (explained.dueAt !== dueAt || explained.dueDate !== dueDate)
        throw new Error(`${explained.dueAt} is not ${dueAt}: ${JSON.stringify(given)}`);
    }
  }, 240_000);
});
