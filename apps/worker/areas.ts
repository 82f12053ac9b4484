import { caseArea } from '#activities/case/case.area';
import type { Area } from '#activities/matter/area';
import { stopPaymentOrderArea } from '#activities/stop-payment-order/stop-payment-order.area';
import { CaseRepository } from '#persistence/case/case.repository';
import { areaIn } from '#persistence/record/head';
import { StopPaymentOrderReadModel } from '#persistence/stop-payment-order/stop-payment-order.read-model';
import { StopPaymentOrderRepository } from '#persistence/stop-payment-order/stop-payment-order.repository';

/** Every area of the law that has matters. A new one is a line here. */
const AREAS: Readonly<Record<string, Area>> = {
  case: caseArea(new CaseRepository()) as Area,
  'stop-payment-order': stopPaymentOrderArea(new StopPaymentOrderRepository(), new StopPaymentOrderReadModel()) as Area,
};

export function areaOf(matterId: string): Area {
  const area = AREAS[areaIn(matterId)];
  if (!area) throw new Error(`No area keeps the matter ${matterId}.`);
  return area;
}
