import { type CheckQuery, checkSearch } from '#domain/check-filter.ts'

/** The addresses of the pages on either side of one; null at the ends of the list. Pages count from 1. */
export function sides(path: string, query: CheckQuery, hasMore: boolean) {
  const at = (page: number) => `${path}${checkSearch({ ...query, page })}`
  return {
    previous: query.page > 1 ? at(query.page - 1) : null,
    next: hasMore ? at(query.page + 1) : null,
  }
}
