const key: unique symbol = Symbol.for('stet.page-cache')
const shared = globalThis as typeof globalThis & { [key]?: Set<() => void> }

/** Lets `emptyPageCache()` of app/page-cache.ts reach a cache of this process; returns how to stop that. */
export function offerEmptying(empty: () => void): () => void {
  shared[key] ??= new Set()
  const offered = shared[key]
  offered.add(empty)
  return () => offered.delete(empty)
}
