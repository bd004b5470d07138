import type { ReactNode } from 'react'
import type { EditionClaim } from '#domain/edition.ts'
import { Day, Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

type Person = EditionClaim['checkedBy']

/** How the claim was checked: by which roles, when, who was asked, under which policy. */
export function Method({ claim, timeZone }: { claim: EditionClaim; timeZone: string }) {
  return (
    <dl className="space-y-3 text-base">
      <Row term="Checked by">
        <InPublic person={claim.checkedBy} />
      </Row>
      <Row term="Signed off by">
        <InPublic person={claim.signedOffBy} />, who edited nothing of this claim,{' '}
        <Moment at={claim.signedOffAt} timeZone={timeZone} />
      </Row>
      <Row term="Asked for a reply">{claim.reply ?? 'Nobody was asked.'}</Row>
      <Row term="As of">
        <Day on={claim.asOf} />
      </Row>
      {claim.dueOn && (
        <Row term="Can be judged on">
          <Day on={claim.dueOn} />
        </Row>
      )}
      <Row term="To be checked again">
        {claim.recheckOn ? <Day on={claim.recheckOn} /> : 'No date is set.'}
      </Row>
      <Row term="Policy">
        Version {claim.policyVersion} of the newsroom’s policy; <Link href="/methodology">how we check</Link>
      </Row>
    </dl>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-4">
      <dt className="font-sans text-sm leading-7 text-muted">{term}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

/** People are named in public only by their consent; otherwise the page names the role. */
function InPublic({ person }: { person: Person }) {
  if (person.name === null) return <>{person.role}</>
  return (
    <>
      <bdi>{person.name}</bdi>, {person.role.toLowerCase()}
    </>
  )
}
