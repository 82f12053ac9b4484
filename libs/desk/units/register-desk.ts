import { Inject, Injectable } from '@nestjs/common';
import type { Command } from '#contracts/shared/command';
import type { Actor } from '#domain/agency/actor';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import type { ConfirmationIn, DeputiesIn, OfficerIn, OnCallIn, UnitIn } from '#desk/units/units.dto';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type ChangeReceipt, UnitRepository } from '#persistence/agency/agency.module';
import { CalendarReadModel } from '#persistence/calendar/calendar.read-model';
import { Commands } from '#platform/temporal/commands';

/** Who asks, under which key. */
export interface Asking {
  readonly actor: Actor;
  readonly key: string;
}

/** The writes of every desk that keeps a register: a request becomes a command, and what it changed is read anew. */
@Injectable()
export class RegisterDesk {
  constructor(
    @Inject(UnitRepository) private readonly registers: UnitRepository,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(CalendarReadModel) private readonly calendars: CalendarReadModel,
    @Inject(Commands) private readonly commands: Commands,
  ) {}

  changeUnit(unitId: string, { version, ...change }: UnitIn, asking: Asking): Promise<ChangeReceipt> {
    return this.write(asking, { unitId, version, change: known(change) }, (command) =>
      this.registers.changeUnit(command),
    );
  }

  keepOfficer(officerId: string, { version, ...change }: OfficerIn, asking: Asking): Promise<ChangeReceipt> {
    return this.write(asking, { version, change: known({ officerId, ...change }) }, (command) =>
      this.registers.keepOfficer(command),
    );
  }

  replaceDeputies(officerId: string, { deputies }: DeputiesIn, asking: Asking): Promise<ChangeReceipt> {
    const body = { officerId, deputies: deputies.map((deputy) => ({ officerId, ...known(deputy) })) };
    return this.write(asking, body, (command) => this.registers.replaceDeputies(command));
  }

  async replaceOnCall(
    unitId: string,
    { version, entries, changedAt }: OnCallIn,
    asking: Asking,
  ): Promise<ChangeReceipt> {
    const books = { rules: RULES_IN_FORCE, calendar: await this.calendars.refresh() };
    const body = { unitId, version, entries: entries.map(known), ...(changedAt && { changedAt }) };
    return this.write(asking, body, (command) => this.registers.replaceOnCall(command, books));
  }

  confirmOnCall(unitId: string, { version }: ConfirmationIn, asking: Asking): Promise<ChangeReceipt> {
    return this.write(asking, { unitId, version }, (command) => this.registers.confirmOnCall(command));
  }

  private async write<B>(
    { actor, key }: Asking,
    body: B,
    change: (command: Command<B>) => Promise<ChangeReceipt>,
  ): Promise<ChangeReceipt> {
    const receipt = await change(await this.commands.from({ actor, key, body }));
    this.agencies.forget();
    return receipt;
  }
}

/** A field that was not sent is absent, as the domain knows it, and not undefined. */
const known = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
