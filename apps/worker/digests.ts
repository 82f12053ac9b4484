import type { DataSource } from 'typeorm';
import type { DigestLine, NoticeRow, RelayRepository } from '#persistence/relay/relay.repository';

/** How long a digest gathers before it is sent (DESIGN). */
const GATHER_SECONDS = 60;

export interface DigestParts {
  readonly database: DataSource;
  readonly queue: RelayRepository;
  readonly tell: (noticeIds: readonly string[]) => Promise<void>;
}

/** One letter to each recipient for each institution, however many orders are late. */
export async function sendDigests({ database, queue, tell }: DigestParts): Promise<number> {
  const notices = await database.transaction(async (transaction) => {
    const lines = await queue.dueDigests(transaction, GATHER_SECONDS);
    const rows = [...Map.groupBy(lines, (line) => line.digestId).values()].flatMap(letterOf);
    await queue.addNotices(transaction, rows);
    return rows;
  });
  await tell(notices.filter(({ channel }) => channel !== 'in-app').map(({ noticeId }) => noticeId));
  return notices.length;
}

function letterOf(lines: readonly DigestLine[]): NoticeRow[] {
  const [first] = lines;
  if (!first) return [];
  const row = {
    matterId: first.matterId,
    actNumber: first.actNumber,
    recipientUnitId: first.recipientUnitId,
    template: 'overdue-digest',
    subject: `【逾期汇总】${lines.length} 件逾期未办`,
    body: `以下事项逾期未办，请督促：\n${lines.map(({ line }, index) => `${index + 1}. ${line}`).join('\n')}`,
    link: '/late',
  };
  const id = `digest-${first.digestId}`;
  const inApp: NoticeRow = { ...row, noticeId: `${id}-in-app`, channel: 'in-app' };
  return first.address ? [inApp, { ...row, noticeId: `${id}-mail`, channel: 'mail', address: first.address }] : [inApp];
}
