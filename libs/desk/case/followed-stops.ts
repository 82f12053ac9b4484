import { FOLLOWINGS } from '#domain/freeze-order/following';
import type { FollowedStop } from '#persistence/freeze-order/following.read-model';
import { shown } from '../shown.js';
import type { FollowedStopsView } from './case.dto.js';

/** Hundreds of stops read as one line for each state of their freezes, with the end that comes first. */
export const followedStops = (stops: readonly FollowedStop[]): FollowedStopsView[] =>
  FOLLOWINGS.flatMap((freeze) => {
    const those = stops.filter((stop) => stop.freeze === freeze);
    const [first] = those;
    return first ? [{ freeze, accounts: those.length, endsAt: shown(first.endsAt) }] : [];
  });
