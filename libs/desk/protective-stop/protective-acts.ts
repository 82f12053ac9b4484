import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { Acts } from '#desk/request/acts';
import {
  type ProtectiveStopCommands,
  protectiveStopMatterId,
} from '#contracts/protective-stop/protective-stop.messages';
import type { Receipt } from '#domain/shared/record';
import type { Asker } from '#platform/http/asked.decorator';
import { uuidV5 } from '#platform/temporal/matter-id';

export interface OnStop extends Asker {
  readonly stopId: string;
}

/** What both sides do with a protective stop. */
@Injectable()
export class ProtectiveActs {
  constructor(
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  act({ actor, key, stopId }: OnStop, update: keyof ProtectiveStopCommands, body: object): Promise<Receipt> {
    return this.acts.act(protectiveStopMatterId(stopId), update, { actor, key, body });
  }

  /** What the holder says stays outside the record. */
  async appeal(on: OnStop, request: { text: string }): Promise<Receipt> {
    const { actor, key, stopId } = on;
    const matterId = protectiveStopMatterId(stopId);
    const appealId = uuidV5(`${stopId}/appeal/${actor.unitId}/${key}`);
    const [stored] = await this.subjects.store([
      { subjectId: appealId, caseId: matterId, kind: 'appeal', value: { text: request.text }, findBy: [] },
    ]);
    const body = { appealId, commitment: stored?.commitment ?? '' };
    return this.acts.act(matterId, 'appealProtectiveStop', { actor, key, body, request });
  }
}
