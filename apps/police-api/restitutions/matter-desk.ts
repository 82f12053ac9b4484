import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SubjectStore } from '#desk/case/subject-store';
import { Acts } from '#desk/request/acts';
import { type RestitutionCommands, restitutionMatterId } from '#contracts/restitution/restitution.messages';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import {
  type FrozenFact,
  RestitutionReadModel,
  type RestitutionStanding,
} from '#persistence/restitution/restitution.read-model';
import type { Asker } from '#platform/http/asked.decorator';

export interface Asking extends Asker {
  readonly restitutionId: string;
}

/** How the police act in a restitution, and what every step of it looks up. */
@Injectable()
export class MatterDesk {
  private readonly restitutions = new RestitutionReadModel();

  constructor(
    @Inject(SubjectStore) readonly subjects: SubjectStore,
    @Inject(AgencyReadModel) readonly agencies: AgencyReadModel,
    @Inject(Acts) readonly acts: Acts,
  ) {}

  get manager(): EntityManager {
    return this.subjects.manager;
  }

  act(
    { actor, key, restitutionId }: Asking,
    update: keyof RestitutionCommands,
    body: unknown,
    request?: unknown,
  ): Promise<Receipt> {
    const sending = { actor, key, body, ...(request !== undefined && { request }) };
    return this.acts.act(restitutionMatterId(restitutionId), update, sending);
  }

  /** A request whose answer is remembered, because what it was drawn up from moves on. */
  once<T extends object>(asking: Asking, request: object, work: () => Promise<T>): Promise<T> {
    return this.acts.once(asking, { restitutionId: asking.restitutionId, ...request }, work);
  }

  standingOf(restitutionId: string): Promise<RestitutionStanding> {
    return this.restitutions.standingOf(this.manager, restitutionId);
  }

  /** What the freezes of the case hold, by the digest of bank and account number. */
  async frozenByAccount(restitutionId: string): Promise<FrozenFact[]> {
    const { caseId } = await this.standingOf(restitutionId);
    return this.restitutions.frozenOfCase(this.manager, caseId);
  }
}
