import type { CorrectionKind } from '#domain/correction.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import type { Refusal } from '#domain/refusal.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'
import { CorrectionFields } from './correction-fields.tsx'
import { PreviewNavigation } from './preview-navigation.tsx'

type Props = {
  article: { id: string; title: string; language: string }
  edition: { number: number; claims: readonly number[] }
  /** What it changes for readers, at least; null where it is the first, and where nothing is different. */
  least: CorrectionKind | null
  /** What keeps the gate closed, one sentence each. */
  left: readonly string[]
  refusal: Refusal | null
  action: FormAction
  initial: FormState
}

/** The last look before readers see it: publishing cannot be undone, only followed by another edition. */
export function PublishForm({ article, edition, least, left, refusal, action, initial }: Props) {
  const isFirst = edition.number === 1
  const unchanged =
    isFirst || least
      ? null
      : 'Nothing that readers see is different from the newest edition, so there is nothing to publish.'
  const closed = left.length > 0 ? 'What is named above is left.' : unchanged
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
        {least && <CorrectionFields least={least} />}
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
