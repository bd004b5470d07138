export type OfferedSource = { name: string; aliases: readonly string[] }

/** What is offered while somebody types a source: each name, and each other name with the one that it stands for. */
export function SourceNames({ id, sources }: { id: string; sources: readonly OfferedSource[] }) {
  return (
    <datalist id={id}>
      {sources.flatMap(({ name, aliases }) => [
        <option key={name} value={name} />,
        ...aliases.map((alias) => (
          <option key={`${name} ${alias}`} value={alias} label={`${alias} (${name})`} />
        )),
      ])}
    </datalist>
  )
}
