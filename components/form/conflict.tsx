import { Cell, HeaderCell, Table } from '../ui/table.tsx'

type Props = {
  theirs: Record<string, string>
  yours: Record<string, string>
  fieldNames: Record<string, string>
}

/** Theirs and yours, side by side: nothing overwritten, nothing lost. */
export function Conflict({ theirs, yours, fieldNames }: Props) {
  const rows = Object.entries(fieldNames).filter(([field]) => field in theirs)
  return (
    <Table caption="What is there now, beside what you typed">
      <thead>
        <tr>
          <HeaderCell>Field</HeaderCell>
          <HeaderCell>There now</HeaderCell>
          <HeaderCell>Yours</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(([field, label]) => (
          <tr key={field}>
            <Cell>{label}</Cell>
            <Cell className="whitespace-pre-wrap">
              <bdi>{theirs[field] || '—'}</bdi>
            </Cell>
            <Cell className="whitespace-pre-wrap">
              <bdi>{field in yours ? yours[field] || '—' : 'not in this form'}</bdi>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
