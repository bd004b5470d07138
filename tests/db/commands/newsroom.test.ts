import { describe, expect, test } from 'vitest'
import { describeNewsroom } from '#db/commands/describe-newsroom.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { type CastMember, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { type NewsroomDraft, newsroomSeen } from '#domain/newsroom-draft.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, db, as } = room

/** The newsroom as it is, but for what is given, based on what is there now. */
async function changing(given: Partial<NewsroomDraft>, who: CastMember = ruth) {
  const { name, ...now } = await getNewsroom(db)
  const { domains, timeZone, contact, corrections } = now
  const language = 'en' as const
  const same = { newsroomName: name, domains, timeZone, language, contact, corrections }
  const draft = { ...same, basedOn: newsroomSeen({ name, ...now }), ...given }
  return () => describeNewsroom(as(who), draft)
}

describe('describeNewsroom', () => {
  test('changes what was given, leaves the rest, and says what changed', async () => {
    const before = await getNewsroom(db)
    const change = { newsroomName: 'The Harbour Gazette', domains: ['harbour.example'] }
    expect(await (await changing(change))()).toEqual({ changed: ['name', 'own domains'] })
    expect(await getNewsroom(db)).toEqual({
      ...before,
      name: 'The Harbour Gazette',
      domains: ['harbour.example'],
    })
    expect(await room.logged('newsroom')).toMatchObject([
      { type: 'newsroom.described', actorId: ruth.id, payload: { changed: ['name', 'own domains'] } },
    ])
  })

  test.each([mara, ines])('is refused to $role $name', async (who) => {
    expect(await refusalOf(owner, await changing({ newsroomName: 'Ours' }, who))).toMatchObject({
      code: 'role-needed',
      sentence: 'Only admins can change what the newsroom says of itself. Ask an admin of your newsroom.',
    })
  })

  test('is refused where nothing changes', async () => {
    expect(await refusalOf(owner, await changing({}))).toMatchObject({ code: 'state' })
  })

  test('is refused where another admin was faster', async () => {
    const late = await changing({ contact: 'late@desk.example' })
    await (await changing({ contact: 'early@desk.example' }))()
    expect(await refusalOf(owner, late)).toMatchObject({ code: 'stale' })
    expect(await getNewsroom(db)).toMatchObject({ contact: 'early@desk.example' })
  })

  test('two admins at once: one is saved, and the other is told', async () => {
    await owner`update person set role = 'admin' where id = ${tomas.id}`
    const rivals = [
      await changing({ timeZone: 'Europe/Rome' }),
      await changing({ timeZone: 'Europe/Oslo' }, tomas),
    ]
    const ended = await whileHeld(owner, (held) => held`select from newsroom for update`, rivals)
    expect(ended).toEqual(['done', 'stale'])
    expect(await getNewsroom(db)).toMatchObject({ timeZone: 'Europe/Rome' })
  })
})
