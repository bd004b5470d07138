import { startingForm } from '#app/kept-form.ts'
import { EndPartyForm, PartyInArticleForm } from '#components/source/party-forms.tsx'
import { PartyList } from '#components/source/party-list.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Actor } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { markParty, unmarkParty } from '../../sources/actions.ts'
import type { LoadedArticle } from './load-article.ts'

type Props = {
  actor: Actor
  article: Pick<LoadedArticle['article'], 'id' | 'parties'>
  timeZone: string
  searchParams: Parameters<typeof startingForm>[1]
}

/** The sources that have a cause of their own in the article. */
export async function PartySection({ actor, article, timeZone, searchParams }: Props) {
  const isEditor = !permissions.markParty(actor)
  const { id: articleId, parties } = article
  const ends = parties.map(({ id, sourceName }) => {
    const form = <EndPartyForm action={unmarkParty} party={{ id, articleId }} name={sourceName} />
    return [id, form] as const
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
        />
      ) : (
        <p className="text-muted">Editors mark parties.</p>
      )}
    </Section>
  )
}
