/** What happens in every matter alike: the area's fold and its rows do not know it. */
const KERNEL_EVENTS = [
  /** A rung that changes nothing in the matter itself. */
  'RungsReached',
  'ClockMoved',
  'OwedCommandRefused',
  'DeadlineSuspended',
  'DeadlineResumed',
  'DeadlineExtended',
  'CustodyChanged',
  'OwnerChanged',
  /** The case went to another unit: it stands in this matter where the former one stood. */
  'HandlerChanged',
  /** A desk's queue: taken, taken over, handed on; and who must keep off. */
  'MatterTaken',
  'OfficerRecused',
  'RecusalLifted',
  /** New books moved deadlines of this matter; the matter takes their dates from the rows. */
  'DeadlinesFollowed',
] as const;

export type KernelEvent = (typeof KERNEL_EVENTS)[number];

export const isOfTheKernel = ({ event }: { readonly event: string }): boolean =>
  (KERNEL_EVENTS as readonly string[]).includes(event);
