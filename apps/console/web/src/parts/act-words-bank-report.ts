import { at, count, type Data, fen, reasonLine, type Teller, text } from './act-words-shared';

/** 银行报送 in the words of the office. */
export const BANK_REPORT_TELLERS: Readonly<Record<string, Teller>> = {
  BankReportFiled: (happened) => ({
    title: `银行报送，${count(happened['accounts'])} 个账户`,
    lines: happened['stop']
      ? [`先行止付于 ${at((happened['stop'] as Data)['stoppedAt'])}，${fen((happened['stop'] as Data)['stoppedFen'])}`]
      : [],
  }),
  BankReportTaken: () => ({ title: '反诈中心受理', lines: ['受理不停止补发止付指令的计时'] }),
  BankReportTurned: (happened) => ({
    title: text(happened['orderId']) ? '已发出正式止付指令并关联' : '并入案件',
    lines: [],
  }),
  BankReportClosed: (happened) => ({ title: '不予处理，办结', lines: reasonLine(happened) }),
  OwnStopReleased: (happened) => ({ title: '银行解除先行止付', lines: [`解除时点 ${at(happened['releasedAt'])}`] }),
};
