import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { bankReportIdOf, bankReportMatterId } from '#contracts/bank-report/bank-report.messages';
import type { Party } from '#domain/agency/actor';
import type { BankReportEvent, BankReportFiled } from '#domain/bank-report/bank-report';
import type { BankReportReadModel, ReportLine } from '#persistence/bank-report/bank-report.read-model';
import type { BankReportRepository } from '#persistence/bank-report/bank-report.repository';

type ReportAct = AreaAct<BankReportEvent>;

/** What a bank's report does with its acts: rows, and a word to the other side. */
export const bankReportArea = (reports: BankReportRepository, read: BankReportReadModel): Area<BankReportEvent> => ({
  async project(transaction, { matterId, entry }) {
    await reports.project(transaction, bankReportIdOf(matterId), entry);
    return headOf(
      entry.happened,
      entry.numbers?.['reportNumber'] ?? '',
      (await read.one(transaction, bankReportIdOf(matterId)))?.release,
    );
  },

  async notices(manager, act) {
    const report = await read.one(manager, bankReportIdOf(act.matterId));
    return report ? noticesOf(act, report) : [];
  },

  /** The police were faster than the report: their order is the formal message already (FRZ-08). */
  async owes(manager, { matterId, entry: { happened } }) {
    if (happened.event !== 'BankReportFiled' || !happened.stop) return [];
    const order = await read.orderOf(
      manager,
      happened.accounts.map(({ accountKey }) => accountKey),
    );
    return order ? [owedTurn(bankReportIdOf(matterId), happened.centreUnitId, order)] : [];
  },
});

function headOf(
  happened: BankReportEvent,
  reportNumber: string,
  release: ReportLine['release'] | undefined,
): HeadChange {
  switch (happened.event) {
    case 'BankReportFiled':
      return { title: `${reportNumber} 银行报送`, state: 'filed', joins: partiesOf(happened) };
    case 'BankReportTaken':
      return { state: 'taken' };
    case 'BankReportTurned':
      return { caseId: happened.caseId, state: 'turned', ended: true };
    case 'BankReportClosed':
      return { state: release === 'asked' ? 'release-asked' : 'closed', ended: release !== 'asked' };
    case 'OwnStopReleased':
      return { state: 'closed', ended: true };
  }
}

const partiesOf = ({ bankUnitId, centreUnitId, superiorUnitIds }: BankReportFiled): Party[] => [
  { unitId: bankUnitId, role: 'handler' },
  { unitId: centreUnitId, role: 'centre' },
  ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
];

function noticesOf({ entry: { happened } }: ReportAct, report: ReportLine): NoticeDraft[] {
  const link = `/bank-reports/${report.reportId}`;
  const tell = (unitId: string, template: string, subject: string, body: string): NoticeDraft[] => [
    { to: { unitId }, link, template, subject: `【${subject}】${report.reportNumber}`, body },
  ];
  const { bankUnitId, centreUnitId } = report;
  switch (happened.event) {
    case 'BankReportFiled':
      return happened.stop
        ? tell(
            centreUnitId,
            'own-stop-reported',
            '银行先行止付',
            '银行已先行止付，请在止付后 24 小时内核实并补发正式止付指令；不补发的，请办结告知银行解除。',
          )
        : tell(
            centreUnitId,
            'bank-report-filed',
            '银行报送线索',
            `银行报送 ${happened.accounts.length} 个可疑账户，请受理核查。`,
          );
    case 'BankReportTurned':
      return tell(
        bankUnitId,
        'bank-report-turned',
        '报送已转办',
        happened.orderId ? '公安机关已发出正式止付指令，请按指令办理。' : '您行报送的线索已并入案件办理。',
      );
    case 'BankReportClosed':
      return tell(
        bankUnitId,
        'bank-report-closed',
        '报送已办结',
        report.release === 'asked'
          ? `公安机关不补发止付指令，请即时解除先行止付并反馈解除时点。原因：${happened.reason}`
          : `经核查不予处理。原因：${happened.reason}`,
      );
    case 'OwnStopReleased':
      return tell(centreUnitId, 'own-stop-released', '先行止付已解除', '银行已解除先行止付。');
    case 'BankReportTaken':
      return [];
  }
}

/** The formal message exists: the 24 hours of the police end by themselves. */
export const owedTurn = (
  reportId: string,
  unitId: string,
  body: { readonly caseId: string; readonly orderId: string },
): OwedCommand => ({
  what: `formal-message-${reportId}`,
  matterId: bankReportMatterId(reportId),
  update: 'turnBankReport',
  actor: { agency: 'police', unitId, officerId: 'system', roles: ['machine'] },
  body,
});
