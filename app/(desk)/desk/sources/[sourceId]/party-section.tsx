import { startingForm } from '#app/kept-form.ts'
import { EndPartyForm, PartyOfSourceForm } from '#components/source/party-forms.tsx'
import { PartyList } from '#components/source/party-list.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listArticlesOfSource } from '#db/queries/list-articles-of-source.ts'
import { listParties } from '#db/queries/list-parties.ts'
import { permissions } from '#domain/permissions.ts'
import { markPartyOfSource, unmarkPartyOfSource } from '../actions.ts'
import type { LoadedSource, SearchParams } from './load-source.ts'

type Props = { loaded: LoadedSource; searchParams: SearchParams }

/** The articles in which the source has a cause of its own. */
export async function PartySection({ loaded, searchParams }: Props) {
  const { actor, source, timeZone } = loaded
  const isEditor = !permissions.markParty(actor)
  const [parties, articles] = await Promise.all([
    listParties(desk(), { sourceId: source.id }),
    isEditor ? listArticlesOfSource(desk(), source.id) : [],
  ])
  const about = { subjectId: source.id, sourceName: source.name }
  const ends = parties.map((party) => {
    const form = <EndPartyForm action={unmarkPartyOfSource} party={party} name={party.articleTitle} />
    return [party.id, form] as const
  })
  return (
    <Section id="parties" title="Party to articles">
      <PartyList
        parties={parties}
        leadsTo="article"
        timeZone={timeZone}
        endForms={new Map(isEditor ? ends : [])}
        empty="It is a party in no article: its word counts like anybody’s."
      />
      {isEditor ? (
        <PartyOfSourceForm
          action={markPartyOfSource}
          initial={await startingForm('mark-party-of-source', searchParams, about)}
          articles={articles}
        />
      ) : (
        <p className="text-muted">Editors mark parties.</p>
      )}
    </Section>
  )
}
