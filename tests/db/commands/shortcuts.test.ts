import { expect, test } from 'vitest'
import { deactivatePerson } from '#db/commands/deactivate-person.ts'
import { openSession } from '#db/commands/open-session.ts'
import { setShortcuts } from '#db/commands/set-shortcuts.ts'
import { findVisit } from '#db/queries/find-visit.ts'
import { type CastMember, daniel, ines, ruth } from '#db/seed/cast.ts'
import { usualShortcuts } from '#domain/shortcut-settings.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, db, as, logged } = await freshNewsroom()

/** As the pages of the desk have them. */
async function shortcutsOf(who: CastMember) {
  const { sessionId } = await openSession(db, who.id, now)
  return (await findVisit(db, sessionId, now))?.shortcuts
}

test('everybody has their own keys, sets them again and again, and nobody else’s change', async () => {
  expect(await shortcutsOf(ines)).toBeNull()
  const own = { isOff: false, keys: { new: 'Shift+N', 'list.pick': 'm' } }
  await setShortcuts(as(ines), own)
  expect(await shortcutsOf(ines)).toEqual(own)
  expect(await shortcutsOf(daniel)).toBeNull()
  await setShortcuts(as(daniel), { isOff: true, keys: {} })
  await setShortcuts(as(ines), usualShortcuts)
  expect(await shortcutsOf(ines)).toEqual(usualShortcuts)
  expect(await shortcutsOf(daniel)).toEqual({ isOff: true, keys: {} })
  // How somebody types is nobody's business: it stands in no log.
  expect(await logged('newsroom')).toEqual([])
})

test('keys of shortcuts that are no more are not handed out', async () => {
  await setShortcuts(as(ines), { isOff: false, keys: { new: 'm' } })
  await owner`update shortcut_setting set keys = keys || '{"gone.away": "x"}' where person_id = ${ines.id}`
  expect(await shortcutsOf(ines)).toEqual({ isOff: false, keys: { new: 'm' } })
})

test('whoever left sets no keys', async () => {
  await deactivatePerson(as(ruth), { personId: daniel.id })
  const set = () => setShortcuts(as(daniel), { isOff: false, keys: { new: 'm' } })
  expect((await refusalOf(owner, set)).code).toBe('role-needed')
})
