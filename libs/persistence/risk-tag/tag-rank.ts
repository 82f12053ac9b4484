/** 0 where an account of the order bears a tag, else 1: what bears one stands first in a queue, and nothing else changes. */
export const tagRank = (items: 'stop_payment_items' | 'freeze_items' | 'query_items'): string =>
  `(case when exists (select 1 from ${items} tagged join risk_tag_accounts tag on tag.account_key = tagged.account_key and tag.standing
     where tagged.order_id = known.order_id) then 0 else 1 end)`;

/** Where tags do not count. With its type, because `order by 1` means the first column and not a value: pages then lose rows. */
export const NO_RANK = '1::int';
