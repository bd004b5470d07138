import { startingForm } from '#app/kept-form.ts'
import { requireVisit } from '#app/session.ts'
import { KeysPage } from '#components/shortcut/keys-page.tsx'
import { usualShortcuts } from '#domain/shortcut-settings.ts'
import { shortcutValues } from '#domain/shortcuts-draft.ts'
import { setShortcuts } from './actions.ts'

export const metadata = { title: 'Your keys' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OwnKeysPage({ searchParams }: Props) {
  const { shortcuts } = await requireVisit()
  const settings = shortcuts ?? usualShortcuts
  const initial = await startingForm('shortcuts', searchParams, shortcutValues(settings))
  return <KeysPage action={setShortcuts} initial={initial} />
}
