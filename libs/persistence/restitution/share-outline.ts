/** The columns that tell how far a share is (`standingOfShare`), of a query that names its `plan`, `notice` and `payout`. */
export const SHARE_OUTLINE = `plan.status as plan, notice.status as notice, payout.status as payout,
  exists (select 1 from restitution_plans newer where newer.restitution_id = plan.restitution_id and newer.version > plan.version
    and newer.status not in ('refused', 'set-aside', 'superseded')) as "isReplaced"`;
