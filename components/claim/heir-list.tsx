import { Fragment } from 'react'
import type { Heir } from '#domain/claim.ts'
import { Link } from '../ui/link.tsx'

/** “Split into claim 8 and claim 9”, each leading there. There is at least one. */
export function HeirList({ heirs }: { heirs: readonly Heir[] }) {
  return (
    <>
      {heirs[0]?.descent === 'merge' ? 'Merged into ' : 'Split into '}
      {heirs.map(({ id, number }, index) => (
        <Fragment key={id}>
          {index > 0 && ' and '}
          <Link href={`/desk/claims/${id}`}>claim {number}</Link>
        </Fragment>
      ))}
    </>
  )
}
