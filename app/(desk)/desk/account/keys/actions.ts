'use server'
import { formAction } from '#app/form-action.ts'
import { setShortcuts as set } from '#db/commands/set-shortcuts.ts'
import { shortcutsDraft, shortcutValues } from '#domain/shortcuts-draft.ts'

export const setShortcuts = formAction('shortcuts', shortcutsDraft, async (desk, settings) => {
  await set(desk, settings)
  const sentence = settings.isOff
    ? 'Saved: keys that are a character alone do nothing any more.'
    : 'Saved: the keys hold from now on, on every page.'
  return { handed: { sentence, link: null }, again: shortcutValues(settings) }
})
