import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Paged } from '../parts/list';
import { isSignedOut } from './refusal';
import { bodyOf } from './client';

export interface AskedPage<Row> {
  readonly items: readonly Row[];
  readonly next?: string;
}

const PAGE_SIZE = 200;
/** Lists also look by themselves now and then, in case an event was lost. */
const LOOK_AGAIN_MS = 60_000;

export type Asked<T> = Promise<{ data?: T }>;

/** One thing, kept on the screen while it is asked for again. */
export function useOne<T>(key: readonly unknown[], ask: () => Asked<T>, enabled = true) {
  return useQuery({
    queryKey: key,
    queryFn: () => bodyOf(ask()),
    refetchInterval: LOOK_AGAIN_MS,
    enabled,
  });
}

/** What does not change while an officer works. */
export function useStill<T>(key: readonly unknown[], ask: () => Asked<T>, enabled = true) {
  return useQuery({ queryKey: key, queryFn: () => bodyOf(ask()), staleTime: Infinity, meta: { still: true }, enabled });
}

/** A list page by page, as the lists of the console take it. */
export function useList<Row>(
  key: readonly unknown[],
  ask: (cursor: string | undefined) => Asked<AskedPage<Row>>,
): Paged<Row> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => bodyOf(ask(pageParam)) as Promise<AskedPage<Row>>,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    refetchInterval: LOOK_AGAIN_MS,
    placeholderData: keepPreviousData,
  });
  return {
    rows: query.data?.pages.flatMap(({ items }) => items) ?? [],
    isLoading: query.isLoading,
    error: query.error,
    hasMore: query.hasNextPage,
    isFetchingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}

/** Refusals are answers and are not asked for again; a lost line is. */
export const retry = (failures: number, error: unknown): boolean => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return !isSignedOut(error) && (status === 0 || status >= 502) && failures < 5;
};

export const cursorQuery = (cursor: string | undefined): { limit: number; cursor?: string } => ({
  limit: PAGE_SIZE,
  ...(cursor !== undefined && { cursor }),
});
