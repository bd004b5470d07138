/** What a version asks newly and no longer, under words of their own. */
export function PolicyChange({ added, dropped }: { added: readonly string[]; dropped: readonly string[] }) {
  if (added.length + dropped.length === 0) return <p className="text-muted">It asks the same as before.</p>
  return (
    <dl className="grid gap-2">
      {added.length > 0 && <Clauses term="Asked from now on" words={added} />}
      {dropped.length > 0 && <Clauses term="No longer asked" words={dropped} />}
    </dl>
  )
}

function Clauses({ term, words }: { term: string; words: readonly string[] }) {
  return (
    <div>
      <dt className="text-muted">{term}</dt>
      {words.map((one) => (
        <dd key={one} className="ms-4 list-item list-disc">
          {one}
        </dd>
      ))}
    </div>
  )
}
