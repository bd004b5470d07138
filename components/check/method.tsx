import type { ReactNode } from 'react'
import type { EditionClaim } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Day, Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

type Person = EditionClaim['checkedBy']
type Props = { claim: EditionClaim; timeZone: string; words: Words }

/** How the claim was checked: by which roles, when, who was asked, under which policy. */
export function Method({ claim, timeZone, words }: Props) {
  const { t } = words
  return (
    <dl className="space-y-3 text-base">
      <Row term={t('claimPage.checkedBy')}>
        <InPublic person={claim.checkedBy} words={words} />
      </Row>
      <Row term={t('claimPage.signedOffBy')}>
        {t.rich('claimPage.signer', {
          who: () => <InPublic person={claim.signedOffBy} words={words} />,
          day: () => <Moment at={claim.signedOffAt} timeZone={timeZone} words={words} />,
        })}
      </Row>
      <Row term={t('claimPage.reply')}>
        {claim.reply === null ? t('claimPage.noReply') : <bdi>{claim.reply}</bdi>}
      </Row>
      <Row term={t('claimPage.asOfTerm')}>
        <Day on={claim.asOf} words={words} />
      </Row>
      {claim.dueOn && (
        <Row term={t('claimPage.dueOn')}>
          <Day on={claim.dueOn} words={words} />
        </Row>
      )}
      <Row term={t('claimPage.recheck')}>
        {claim.recheckOn ? <Day on={claim.recheckOn} words={words} /> : t('claimPage.noRecheck')}
      </Row>
      <Row term={t('claimPage.policy')}>
        {t.rich('claimPage.policyVersion', {
          n: claim.policyVersion,
          a: (text) => <Link href="/methodology">{text}</Link>,
        })}
      </Row>
    </dl>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-4">
      <dt className="font-sans text-sm leading-7 text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** People are named in public only by their consent; otherwise the page names the role. */
function InPublic({ person, words }: { person: Person; words: Words }) {
  if (person.name === null) return <>{words.t(`kinds.role.${person.role}`)}</>
  return (
    <>
      <bdi>{person.name}</bdi>
      {words.t('independence.comma')}
      {words.t(`kinds.roleInline.${person.role}`)}
    </>
  )
}
