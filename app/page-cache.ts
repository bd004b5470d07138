const key: unique symbol = Symbol.for('stet.page-cache')
const shared = globalThis as typeof globalThis & { [key]?: Set<() => void> }

/**
 * Empties the public page cache of this process. Call it after the commit and before the publish action
 * answers; other processes hear of it from the command's NOTIFY on `stet_pages`.
 */
export function emptyPageCache(): void {
  for (const empty of shared[key] ?? []) empty()
}
