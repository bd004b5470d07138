import { type Role, roleWord } from '#domain/actor.ts'
import { openClaims, type Workload } from '#domain/workload.ts'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = {
  person: Workload & {
    name: string
    email: string
    role: Role
    isNamedInPublic: boolean
    joinedAt: Date
    deactivatedAt: Date | null
    hasPassword: boolean
    isBound: boolean
  }
  timeZone: string
}

/** Who somebody is in the newsroom, in one look. */
export function PersonHeader({ person, timeZone }: Props) {
  const { name, email, role, isNamedInPublic, joinedAt, deactivatedAt } = person
  const open = openClaims(person)
  return (
    <div className="grid gap-3">
      <p>
        <Link href="/desk/people">People</Link>
      </p>
      <h1 className="text-xl font-semibold">
        <bdi>{name}</bdi>
      </h1>
      <p className="text-muted">
        {roleWord[role]} · {email} · here since <Moment at={joinedAt.toISOString()} timeZone={timeZone} /> ·
        signs in {waysIn(person)} · {isNamedInPublic ? 'agreed to be named' : 'not named'} on public pages
      </p>
      {deactivatedAt && (
        <Notice tone="attention" title={`${name} is deactivated`}>
          <p>
            Since <Moment at={deactivatedAt.toISOString()} timeZone={timeZone} withTime />.
            {open > 0 &&
              ` ${open === 1 ? 'One claim is' : `${open} claims are`} still assigned to them: an editor has to hand ${open === 1 ? 'it' : 'them'} on.`}
          </p>
        </Notice>
      )}
    </div>
  )
}

function waysIn({ hasPassword, isBound }: { hasPassword: boolean; isBound: boolean }): string {
  if (hasPassword && isBound) return 'with a password or the identity provider'
  return isBound ? 'with the identity provider' : 'with a password'
}
