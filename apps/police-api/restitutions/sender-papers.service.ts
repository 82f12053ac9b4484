import { Inject, Injectable } from '@nestjs/common';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { both, notYet } from '#desk/restitution/paper';
import { restitutionMatterId } from '#contracts/restitution/restitution.messages';
import type { WireAct } from '#contracts/matter/record';
import { timeText } from '#domain/account-list/transfer-time';
import { fromFenText } from '#contracts/shared/wire';
import { sum } from '#domain/money/fen';
import type { SendersLed } from '#domain/restitution/matter/events';
import type { Instant } from '#domain/shared/instant';
import { ActReadModel, type Naming } from '#persistence/record/act.read-model';
import type { UnknownSendersView } from './flow.dto.js';
import { MatterDesk } from './matter-desk.js';
import { SendersService } from './senders.service.js';

type Sender = UnknownSendersView['items'][number];
/** The last digits tell the holder, and nobody else, whose account it is. */
const TAIL = 4;

/** 资金返还告知书 to one holder who has not come, and 查找被害人公告 for those whom nobody has reached. */
@Injectable()
export class SenderPapers {
  private readonly record = new ActReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(MatterDesk) private readonly matters: MatterDesk,
    @Inject(SendersService) private readonly senders: SendersService,
  ) {}

  /** To the holder of one account, once it has been noted what came of asking. */
  async letter(restitutionId: string, senderKey: string): Promise<ServedDocument> {
    const matterId = restitutionMatterId(restitutionId);
    const noted = { event: 'SenderNoted', path: 'senderKey', value: senderKey };
    const act = await this.actOf(matterId, noted);
    const { caseNumber, handlerUnitId } = await this.matters.standingOf(restitutionId);
    return this.documents.serve({
      ...{ kind: 'sender-letter' as const, matterId: `${matterId}/${senderKey}`, actNumber: act.number },
      ...{ unitId: handlerUnitId, number: `${caseNumber}-${act.number}`, issuedAt: act.entry.at as Instant },
      filling: async () => {
        const sender = (await this.senders.list(restitutionId)).items.find((one) => one.senderKey === senderKey);
        if (!sender) throw notYet();
        return {
          particulars: {
            ...{ addressee: sender.sender, caseNumber, transfers: String(sender.transfers), firstAt: sender.firstAt },
            ...both('total', sender.fen),
            contact: await this.nameOf(handlerUnitId),
          },
          tables: {},
        };
      },
    });
  }

  /** Those whom the newest act has led to a public notice: no account but its last digits. */
  async searchNotice(restitutionId: string): Promise<ServedDocument> {
    const matterId = restitutionMatterId(restitutionId);
    const led = { event: 'SendersLed', path: 'to', value: 'notice' };
    const act = await this.actOf(matterId, led);
    const { senderKeys } = act.entry.happened as unknown as SendersLed;
    const { caseNumber, handlerUnitId } = await this.matters.standingOf(restitutionId);
    return this.documents.serve({
      ...{ kind: 'search-notice' as const, matterId, actNumber: act.number, issuedAt: act.entry.at as Instant },
      ...{ unitId: handlerUnitId, number: `${caseNumber}-${act.number}` },
      filling: async () => {
        const { items } = await this.senders.list(restitutionId);
        const found = items.filter(({ senderKey }) => senderKey !== undefined && senderKeys.includes(senderKey));
        return {
          particulars: {
            ...{ caseNumber, accounts: String(found.length), publishedAt: timeText(act.entry.at as Instant) },
            ...both('total', `${sum(found.map(({ fen }) => fromFenText(fen)))}`),
            contact: await this.nameOf(handlerUnitId),
          },
          tables: { senders: found.map(rowOf) },
        };
      },
    });
  }

  private async actOf(matterId: string, asked: Naming): Promise<WireAct> {
    const act = await this.record.naming(this.matters.manager, matterId, asked);
    if (!act) throw notYet();
    return act;
  }

  private async nameOf(unitId: string): Promise<string | undefined> {
    return (await this.matters.agencies.tree()).find(unitId)?.name;
  }
}

const rowOf = ({ sender, firstAt, transfers, fen }: Sender, index: number): Record<string, string> => ({
  ...{ sequence: String(index + 1), tail: sender.slice(-TAIL), firstAt, transfers: String(transfers) },
  ...both('amount', fen),
});
