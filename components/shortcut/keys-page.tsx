import type { FormAction, FormState } from '#domain/form-state.ts'
import { scopeWord, shortcutScopes, shortcuts } from '#domain/shortcuts.ts'
import { fieldOf, settableIds } from '#domain/shortcuts-draft.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormText, FormTick } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { Section } from '../ui/section.tsx'

/** Where a person switches their keys off or chooses others (WCAG 2.1.4); without a script too. */
export function KeysPage({ action, initial }: { action: FormAction; initial: FormState }) {
  return (
    <div className="grid max-w-[56rem] gap-6">
      <div className="grid gap-2">
        <p>
          <Link href="/desk/account" shortcut="up">
            Back to your account
          </Link>
        </p>
        <h1 className="text-xl font-semibold">Your keys</h1>
        <p className="max-w-[62ch]">
          A key clicks a button or a link that stands on the page, and is silent while you write in a field.
          On a keyboard of another script the key in the same place counts.
        </p>
      </div>
      <ActionForm label="Your keys" action={action} initial={initial} className="grid gap-8">
        <FormTick
          name="isOff"
          label="Switch off every key that is a character alone"
          hint="For dictation, and for hands that touch keys by chance. “Mod” keys, Enter and Esc go on."
        />
        <p className="max-w-[62ch] text-muted">
          Write a key as “j”, “Shift+J” or “Escape”, two in a row as “g q”, and “Mod+K” for Ctrl, or Command
          on a Mac. An empty field takes the desk’s own key.
        </p>
        {shortcutScopes.map((scope) => (
          <Section key={scope} title={scopeWord[scope]}>
            <div className="grid grid-cols-2 items-end gap-x-4 gap-y-4 sm:grid-cols-3 sm:gap-x-8 lg:grid-cols-4">
              {settableIds
                .filter((id) => shortcuts[id].scope === scope)
                .map((id) => (
                  <FormText
                    key={id}
                    name={fieldOf(id)}
                    label={shortcuts[id].label}
                    hint={`The desk’s own: ${shortcuts[id].keys}`}
                    maxLength={20}
                    autoComplete="off"
                    autoCapitalize="off"
                    spellCheck={false}
                    dir="ltr"
                    optional="as said above"
                  />
                ))}
            </div>
          </Section>
        ))}
        <div className="flex flex-wrap gap-3">
          <Button variant="primary" shortcut="submit">
            Save the keys
          </Button>
          <Button name="usual" value="yes">
            Take the desk’s own keys again
          </Button>
        </div>
      </ActionForm>
    </div>
  )
}
