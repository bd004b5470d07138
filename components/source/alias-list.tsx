import type { ReactNode } from 'react'

type Props = {
  aliases: readonly { id: string; name: string; isMerged: boolean }[]
  /** The form that takes a name off, by the name's id; a merged source's name has none. */
  forms: ReadonlyMap<string, ReactNode>
}

/** What else the source is called. */
export function AliasList({ aliases, forms }: Props) {
  if (aliases.length === 0) return <p className="text-muted">It has no other name on this desk.</p>
  return (
    <ul className="divide-y divide-hairline">
      {aliases.map((alias) => (
        <li key={alias.id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
          <bdi className="py-2">{alias.name}</bdi>
          {alias.isMerged ? <span className="text-muted">merged, stays</span> : forms.get(alias.id)}
        </li>
      ))}
    </ul>
  )
}
