import { type Role, roleWord } from '#domain/actor.ts'
import { openClaims, type Workload } from '#domain/workload.ts'
import { Badge } from '../ui/badge.tsx'
import { Link } from '../ui/link.tsx'
import { Cell, HeaderCell, Table } from '../ui/table.tsx'
import { WorkloadBar } from './workload-bar.tsx'

type Member = Workload & {
  id: string
  name: string
  email: string
  role: Role
  isActive: boolean
  isNamedInPublic: boolean
}

/** Everybody with what is on their desk, so that an editor sees who has room. */
export function PeopleTable({ people }: { people: readonly Member[] }) {
  const fullest = Math.max(...people.map(openClaims))
  return (
    <div className="grid gap-2">
      <Table caption="People and their workload">
        <thead>
          <tr>
            <HeaderCell>Name</HeaderCell>
            <HeaderCell>Role</HeaderCell>
            <HeaderCell>Claims</HeaderCell>
            <HeaderCell className="text-end">Need work</HeaderCell>
            <HeaderCell className="text-end">Overdue</HeaderCell>
            <HeaderCell className="text-end">Wait for a sign-off</HeaderCell>
            <HeaderCell className="text-end">Proposed, 7 days</HeaderCell>
            <HeaderCell>On public pages</HeaderCell>
          </tr>
        </thead>
        <tbody>
          {people.map((member) => (
            <PersonRow key={member.id} member={member} fullest={fullest} />
          ))}
        </tbody>
      </Table>
      <p className="text-muted">Bars: solid needs work, amber of it is overdue, pale waits for a sign-off.</p>
    </div>
  )
}

function PersonRow({ member, fullest }: { member: Member; fullest: number }) {
  const { id, name, email, role, isActive, isNamedInPublic } = member
  return (
    <tr data-row="">
      <th scope="row" className="border-b border-hairline py-2 pe-4 text-start align-top font-normal">
        <Link href={`/desk/people/${id}`} data-open="" className="inline-block py-0.5 font-medium">
          <bdi>{name}</bdi>
        </Link>
        <br />
        <span className="text-muted">{email}</span>
      </th>
      <Cell className="whitespace-nowrap">
        {roleWord[role]}
        {!isActive && <Standing open={openClaims(member)} />}
      </Cell>
      <Cell className="pt-3.5">
        <WorkloadBar load={member} fullest={fullest} />
      </Cell>
      {[member.needsWork, member.overdue, member.waiting, member.proposed].map((count, column) => (
        <Cell key={column} className={count === 0 ? 'text-end text-muted' : 'text-end font-medium'}>
          {count}
        </Cell>
      ))}
      <Cell className="whitespace-nowrap text-muted">{isNamedInPublic ? 'By name' : 'By role'}</Cell>
    </tr>
  )
}

/** Whoever is deactivated and still has claims leaves work that nobody does. */
function Standing({ open }: { open: number }) {
  return (
    <span className="mt-1 block">
      {open === 0 ? (
        <Badge>Deactivated</Badge>
      ) : (
        <Badge tone="attention">
          Deactivated, {open} {open === 1 ? 'claim' : 'claims'} to hand on
        </Badge>
      )}
    </span>
  )
}
