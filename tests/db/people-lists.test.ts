import { expect, test } from 'vitest'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { findPerson } from '#db/queries/find-person.ts'
import { listOpenClaims } from '#db/queries/list-open-claims.ts'
import { listStaff } from '#db/queries/list-staff.ts'
import { cast, daniel, ines, mara } from '#db/seed/cast.ts'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const { owner, db, as, claim, proposedClaim, signedClaim } = await freshNewsroom()
const staff = async (search = '', at = now) => (await listStaff(db, search, 1, at)).people
const loadOf = async (id: string, at = now) => {
  const found = (await staff('', at)).find((one) => one.id === id)
  return found && [found.needsWork, found.overdue, found.waiting, found.proposed]
}

test('workload: what needs work, is overdue, waits, and was proposed in seven days', async () => {
  for (const dueAt of [null, '2026-06-01T08:00', '2026-06-09T08:00']) {
    const { claimId } = await claim()
    await assignClaim(as(mara), { claimId, personId: ines.id, dueAt, reason: null })
  }
  await proposedClaim()
  await signedClaim()
  const withdrawn = await claim({ assignee: ines })
  await owner`update claim set withdrawn_at = now(), withdrawn_by = ${mara.id}, withdrawn_reason = 'No'
    where id = ${withdrawn.claimId}`
  expect(await loadOf(ines.id)).toEqual([3, 1, 1, 2])
  expect(await loadOf(daniel.id)).toEqual([0, 0, 0, 0])
  const later = new Date(now.getTime() + 7 * 86_400_000)
  expect(await loadOf(ines.id, later)).toEqual([3, 2, 1, 0])
  expect(await findPerson(db, ines.id, now)).toMatchObject({ needsWork: 3, overdue: 1, waiting: 1 })
  const open = await listOpenClaims(db, ines.id)
  expect(open.map(({ dueAt, isProposed }) => [dueAt?.getUTCDate() ?? null, isProposed])).toEqual([
    [1, false],
    [9, false],
    [null, false],
    [null, true],
  ])
})

test('people are found by part of a name or an address, and what is typed is taken as it is', async () => {
  expect((await staff('VARGA')).map(({ name }) => name)).toEqual([ines.name])
  expect((await staff('mara@')).map(({ name }) => name)).toEqual([mara.name])
  for (const odd of ['%', '_', '\\', "'; drop table person; --"]) expect(await staff(odd)).toEqual([])
  expect(await staff('desk.example')).toHaveLength(cast.length)
})

test('the active come first, a page of them at a time', async () => {
  await owner`insert into person (id, email, name, role, created_at, deactivated_at)
    select gen_random_uuid(), n || '@many.example', 'Aaron ' || n, 'reviewer', now(), case when n = 1 then now() end
    from generate_series(1, ${DESK_PAGE_SIZE}::int) n`
  const first = await listStaff(db, '', 1, now)
  const second = await listStaff(db, '', 2, now)
  expect([first.people.length, first.hasMore, second.people.length, second.hasMore]).toEqual([
    DESK_PAGE_SIZE,
    true,
    5,
    false,
  ])
  expect(second.people.at(-1)).toMatchObject({ name: 'Aaron 1', isActive: false })
  expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(DESK_PAGE_SIZE + 5)
})

test('nobody is found who is not there', async () => {
  expect(await findPerson(db, '01900000-0000-7000-8000-0000000000ff', now)).toBeNull()
})
