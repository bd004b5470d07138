'use client'
import { blankForm, type FormAction, type FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormDetails } from '../form/form-details.tsx'
import { FormArea, FormHidden, FormSelect } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { SourceName } from './source-name.tsx'

type Props = { action: FormAction; initial: FormState }

const effect =
  'Its word about its own cause confirms nothing. Verdicts that are proposed or signed off on claims that rest on it fall, and whoever marks it cannot sign those claims off.'

/** Marks one of the desk's sources as a party in this article. */
export function PartyInArticleForm({ action, initial }: Props) {
  return (
    <ActionForm label="Mark a party" action={action} initial={initial} className="grid gap-2">
      <FormHidden name="articleId" />
      <FormDetails summary="Mark a source as a party" onDemand={{ name: 'party', at: 'parties' }}>
        <div className="grid max-w-[44rem] gap-3">
          <p className="text-muted">{effect}</p>
          <SourceName label="Source" hint="Its name, or another name that the desk knows it by." />
          <Reason />
          <Press />
        </div>
      </FormDetails>
    </ActionForm>
  )
}

/** Marks this source as a party in one of the articles that rest on it. */
export function PartyOfSourceForm({
  action,
  initial,
  articles,
}: Props & { articles: readonly { id: string; title: string }[] }) {
  return (
    <ActionForm label="Mark as a party" action={action} initial={initial} className="grid gap-2">
      <FormHidden name="subjectId" />
      <FormHidden name="sourceName" />
      <FormDetails summary="Mark it as a party in an article">
        <div className="grid gap-3">
          <p className="text-muted">{effect}</p>
          <FormSelect
            name="inArticle"
            label="Article"
            blank={articles.length > 0 ? 'Choose the article' : 'No other article rests on it'}
            options={articles.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <Reason />
          <Press />
        </div>
      </FormDetails>
    </ActionForm>
  )
}

function Reason() {
  return (
    <FormArea
      name="reason"
      label="What its own cause is"
      hint="For example: “reports on its own operation”."
      rows={2}
      maxLength={500}
    />
  )
}

function Press() {
  return (
    <div>
      <Button>Mark as a party</Button>
    </div>
  )
}

type EndProps = { action: FormAction; party: { id: string; articleId: string }; name: string }

/** Takes one mark off again; `name` is what the line is about. */
export function EndPartyForm({ action, party, name }: EndProps) {
  return (
    <ActionForm
      label={`No longer a party: ${name}`}
      action={action}
      initial={blankForm({ articleId: party.articleId, partyId: party.id })}
      className="grid"
    >
      <FormHidden name="articleId" />
      <FormHidden name="partyId" />
      <Button variant="quiet" aria-label={`No longer a party: ${name}`}>
        No longer a party
      </Button>
    </ActionForm>
  )
}
