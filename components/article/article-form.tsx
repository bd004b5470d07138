import { commonLanguages, ownerships } from '#domain/article-draft.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormChoice, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

const ownershipLabel: Record<(typeof ownerships)[number], string> = {
  'third party': 'Somebody else’s',
  ours: 'Ours',
}

/** An article by pasted text, with what is known about it. */
export function ArticleForm({ action, initial }: { action: FormAction; initial: FormState }) {
  return (
    <ActionForm
      label="Add an article"
      action={action}
      initial={initial}
      draft="article:new"
      className="grid gap-x-10 gap-y-4 xl:grid-cols-[minmax(0,24rem)_minmax(0,1fr)] [&>*:first-child]:xl:col-span-2"
    >
      <div className="grid content-start gap-4">
        <FormText name="title" label="Title" hint="As the article has it." />
        <FormText name="outlet" label="Outlet" hint="Who published it." />
        <FormText name="byline" label="Byline" optional />
        <FormText name="url" label="Address" type="url" inputMode="url" placeholder="https://" optional />
        <FormText name="publishedOn" label="Date of publication" type="date" className="max-w-52" optional />
        <FormText
          name="language"
          label="Language of the text"
          hint="A tag such as en, uk or pt-BR. It decides where sentences end."
          list="common-languages"
          autoComplete="off"
          className="max-w-52"
        />
        <datalist id="common-languages">
          {Object.entries(commonLanguages).map(([tag, name]) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </datalist>
        <FormChoice
          name="ownership"
          legend="Whose text is it?"
          hint="Of somebody else’s text readers only ever see the words that a claim quotes."
          options={ownerships.map((value) => ({ value, label: ownershipLabel[value] }))}
        />
      </div>
      <div className="grid content-start gap-4">
        <FormArea
          name="text"
          label="Text"
          hint={
            'Paste the article’s own words, at most 1 MB. They are kept as they are, but for one thing: invisible ' +
            'marks that change the direction of reading (U+202A–E and U+2066–9) are removed.'
          }
          rows={22}
          className="font-serif text-base"
        />
        <div>
          <Button variant="primary">Add the article</Button>
        </div>
      </div>
    </ActionForm>
  )
}
