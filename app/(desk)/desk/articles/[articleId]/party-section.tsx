import { startingForm } from '#app/kept-form.ts'
import { EndPartyForm, PartyInArticleForm } from '#components/source/party-forms.tsx'
import { PartyList } from '#components/source/party-list.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listParties } from '#db/queries/list-parties.ts'
import { listSources } from '#db/queries/list-sources.ts'
import type { Actor } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { markParty, unmarkParty } from '../../sources/actions.ts'

type Props = {
  actor: Actor
  articleId: string
  timeZone: string
  searchParams: Parameters<typeof startingForm>[1]
}

/** The sources that have a cause of their own in the article. */
export async function PartySection({ actor, articleId, timeZone, searchParams }: Props) {
  const isEditor = !permissions.markParty(actor)
  const [parties, sources] = await Promise.all([
    listParties(desk(), { articleId }),
    isEditor ? listSources(desk()) : [],
  ])
  const ends = parties.map((party) => {
    const form = <EndPartyForm action={unmarkParty} party={party} name={party.sourceName} />
    return [party.id, form] as const
  })
  return (
    <Section id="parties" title="Parties">
      <PartyList
        parties={parties}
        leadsTo="source"
        timeZone={timeZone}
        endForms={new Map(isEditor ? ends : [])}
        empty="No source is marked as a party. For example, a ministry that reports on its own operation is one."
      />
      {isEditor ? (
        <PartyInArticleForm
          action={markParty}
          initial={await startingForm('mark-party', searchParams, { articleId })}
          sources={sources}
        />
      ) : (
        <p className="text-muted">Editors mark parties.</p>
      )}
    </Section>
  )
}
