import { Inject, Injectable } from '@nestjs/common';
import type { Receipt } from '#domain/shared/record';
import { SenderReadModel } from '#persistence/restitution/sender.read-model';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type { LeadSendersBody, NoteSenderBody, UnknownSendersView } from './flow.dto.js';
import { type Asking, MatterDesk } from './matter-desk.js';
import { TracingService } from './tracing.service.js';

/** 冻结在案、被害人不明: whom to ask first, by what was paid into the frozen accounts and is claimed by nobody, and what came of it. */
@Injectable()
export class SendersService {
  private readonly senders = new SenderReadModel();

  constructor(
    @Inject(MatterDesk) private readonly matters: MatterDesk,
    @Inject(TracingService) private readonly tracing: TracingService,
  ) {}

  async list(restitutionId: string): Promise<UnknownSendersView> {
    const [{ items, more }, rows] = await Promise.all([
      this.tracing.unknownSenders(restitutionId),
      this.senders.ofRestitution(this.matters.manager, restitutionId),
    ]);
    const known = new Map(rows.map((row) => [row.senderKey, row]));
    return {
      items: items.map((item) => {
        const row = known.get(this.keyOf(item.sender));
        return {
          ...item,
          ...(row && { senderKey: row.senderKey, state: row.state, notedAt: row.notedAt.toISOString() }),
          ...(row?.reason && { reason: row.reason }),
          ...(row?.ledTo && { ledTo: row.ledTo }),
        };
      }),
      more,
    };
  }

  async note(asking: Asking, { sender, state, reason }: NoteSenderBody): Promise<Receipt> {
    const { caseId } = await this.matters.standingOf(asking.restitutionId);
    const { actor, key } = asking;
    const noteId = openedId({ unitId: actor.unitId, key, addressee: `sender/${asking.restitutionId}` });
    const [stored] = await this.matters.subjects.store([
      { subjectId: uuidV5(`${noteId}/sender`), caseId, kind: 'restitution-sender', value: { accountNumber: sender } },
    ]);
    const { subjectId = '', commitment = '' } = stored ?? {};
    const body = { senderKey: this.keyOf(sender), subjectId, commitment, state, ...(reason && { reason }) };
    return this.matters.act(asking, 'noteSender', body, { sender, state, reason });
  }

  lead(asking: Asking, { senders, to, reason }: LeadSendersBody): Promise<Receipt> {
    const senderKeys = [...new Set(senders.map((sender) => this.keyOf(sender)))];
    return this.matters.act(asking, 'leadSenders', { senderKeys, to, reason }, { senders, to, reason });
  }

  private keyOf(sender: string): string {
    return this.matters.subjects.lookupOf(`sender/${sender}`);
  }
}
