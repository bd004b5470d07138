import { correctionKindWord, editionCorrectionKinds } from '#domain/correction.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import type { Refusal } from '#domain/refusal.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormHidden, FormSelect } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'
import { PreviewNavigation } from './preview-navigation.tsx'

type Props = {
  article: { id: string; title: string; language: string }
  edition: { number: number; claims: readonly number[] }
  /** What keeps the gate closed, one sentence each. */
  left: readonly string[]
  refusal: Refusal | null
  action: FormAction
  initial: FormState
}

const kinds = editionCorrectionKinds.map((kind) => ({ value: kind, label: correctionKindWord[kind] }))

/** The last look before readers see it: publishing cannot be undone, only followed by another edition. */
export function PublishForm({ article, edition, left, refusal, action, initial }: Props) {
  const isFirst = edition.number === 1
  const closed = left.length > 0 ? 'What is named above is left.' : null
  return (
    <div className="grid max-w-[44rem] gap-4">
      <p>
        <Link href={`/desk/articles/${article.id}`}>
          <bdi lang={article.language}>{article.title}</bdi>
        </Link>
      </p>
      <h1 className="font-serif text-2xl font-semibold">Publish edition {edition.number}</h1>
      {left.length > 0 ? (
        <Notice tone="attention" title="This cannot be published yet">
          <ul className="list-disc space-y-1 ps-5">
            {left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>
          Below is what readers will see. An edition cannot be changed or taken back once it is published;
          another edition can follow it, which says what changed and why.
        </p>
      )}
      <ActionForm label="Publish" action={action} initial={initial}>
        <FormHidden name="articleId" />
        <FormHidden name="basedOn" />
        {!isFirst && (
          <>
            <FormSelect
              name="kind"
              label="What kind of change is it?"
              blank="Choose"
              options={kinds}
              hint="A changed verdict is at least a correction."
            />
            <FormArea name="reason" label="Why? Readers see this for good." rows={2} />
          </>
        )}
        <div>
          <Button variant="primary" refusal={refusal?.sentence ?? closed}>
            Publish edition {edition.number}
          </Button>
        </div>
      </ActionForm>
      {edition.claims.length > 0 && (
        <PreviewNavigation articleId={article.id} claims={edition.claims} current={null} />
      )}
    </div>
  )
}
