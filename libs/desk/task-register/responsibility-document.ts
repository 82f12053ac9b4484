import { Inject, Injectable } from '@nestjs/common';
import { notYet } from '#desk/document/act-on-paper';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { taskRegisterMatterId } from '#contracts/task-register/task-register.messages';
import { fromWire } from '#contracts/shared/wire';
import { timeText } from '#domain/account-list/transfer-time';
import { shownOfficer } from '#domain/agency/shown-name';
import type { RecordedAct } from '#domain/shared/record';
import { apply } from '#domain/task-register/apply';
import { isLive, type TaskRegister, type TaskRegisterEvent } from '#domain/task-register/task-register';
import { ActReadModel } from '#persistence/record/act.read-model';

/** 责任状 (SEED 001) of one unit: its tasks as they stood when it signed, whatever has become of them since. */
@Injectable()
export class ResponsibilityDocument {
  private readonly record = new ActReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  async serve(registerId: string, unitId: string): Promise<ServedDocument> {
    const matterId = taskRegisterMatterId(registerId);
    const { manager } = this.folded.database;
    const signed = { event: 'TaskResponsibilitySigned', path: 'unitId', value: unitId };
    const number = await this.record.numberOf(manager, matterId, signed);
    if (number === undefined) throw notYet();
    const [world, { register, act }] = await Promise.all([this.folded.world(), this.asOf(matterId, number)]);
    const { title, basis, officeUnitId } = register;
    const { at, by, numbers } = act.entry;
    const nameOf = (one: string): string => unitIn(world, one).name;
    return this.documents.serve({
      ...{ kind: 'responsibility' as const, matterId, actNumber: number, unitId: officeUnitId },
      ...{ number: numbers?.['responsibilityNumber'] ?? '', issuedAt: at },
      filling: () =>
        Promise.resolve({
          particulars: {
            ...{ register: title, basis, office: nameOf(officeUnitId), unit: nameOf(unitId), signedAt: timeText(at) },
            signer: by && shownOfficer(world, by.officerId),
          },
          tables: {
            tasks: register.tasks
              .filter((task) => task.unitId === unitId && task.signed && isLive(task))
              .map(({ label, text, standard = '', helperUnitIds, dueDate }) => ({
                ...{ label, text, standard, dueDate, helpers: helperUnitIds.map(nameOf).join('、') },
              })),
          },
        }),
    });
  }

  /** The register as it was after one act: what was moved later stood on no paper that was signed before. */
  private async asOf(
    matterId: string,
    number: number,
  ): Promise<{ readonly register: TaskRegister; readonly act: RecordedAct<TaskRegisterEvent> }> {
    const wires = await this.record.until(this.folded.database.manager, matterId, number);
    const acts = wires.map((wire) => fromWire(wire) as RecordedAct<TaskRegisterEvent>);
    let register: TaskRegister | undefined;
    for (const { entry } of acts) register = apply(register, entry);
    const act = acts.at(-1);
    if (!register || !act) throw notYet();
    return { register, act };
  }
}
