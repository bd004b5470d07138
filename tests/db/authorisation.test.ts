import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CastMember } from '#db/seed/cast.ts'
import { benchActions } from '#tests/support/authorisation/bench-actions.ts'
import { claimActions } from '#tests/support/authorisation/claim-actions.ts'
import { deskActions } from '#tests/support/authorisation/desk-actions.ts'
import { evidenceActions } from '#tests/support/authorisation/evidence-actions.ts'
import { peopleActions } from '#tests/support/authorisation/people-actions.ts'
import { newPerson } from '#tests/support/authorisation/person.ts'
import {
  isAllowed,
  type Relation,
  relations,
  type Visitor,
  visitors,
} from '#tests/support/authorisation/rules.ts'
import { ending } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { rowsOf } from '#tests/support/refusals.ts'

/*
 * Every command by everybody: what product.md says they may (tests/support/authorisation/rules.ts) against what the
 * desk lets them. A refusal writes nothing. The table is docs/permissions.md.
 */
const room = await freshNewsroom()
const { owner } = room
const onClaims = [...claimActions, ...benchActions, ...evidenceActions]
const onDesk = [...deskActions, ...peopleActions]

/** Commands that no role decides, each with what decides instead and where that is proved. */
const decidedOtherwise: Record<string, string> = {
  'open-session': 'a password or the identity provider, before it is called',
  'end-session': 'whoever holds the session’s cookie',
  'keep-form': 'whoever sends a form after their session ended',
  'set-up-newsroom': 'the token in the log, while there is no admin',
  'accept-invitation': 'whoever holds the link',
  'reset-password': 'whoever holds the link',
  'make-console-reset-link': 'whoever is at the console',
  'enter-through-provider': 'the identity provider and an open invitation',
  'empty-blob': 'a removal of evidence, which is an editor’s',
  'read-notification': 'whose notification it is',
}

const lines: string[] = []
const words = (allowed: boolean | null) => (allowed === null ? '' : allowed ? 'yes' : '·')

async function assign(claimId: string, person: CastMember): Promise<void> {
  await owner`insert into assignment (id, claim_id, person_id, assigned_at, assigned_by)
    values (gen_random_uuid(), ${claimId}, ${person.id}, now(), ${person.id})`
}

async function haveEdited(claimId: string, person: CastMember): Promise<void> {
  await owner`insert into claim_editor (claim_id, person_id, first_event, since)
    values (${claimId}, ${person.id}, 'evidence.attached', now())`
}

/** What became of it: whether it was done; a refusal that wrote anything is a failure by itself. */
async function isDone(run: () => Promise<unknown>): Promise<boolean> {
  const before = await rowsOf(owner)
  const outcome = await ending(run())
  if (outcome === 'done') return true
  expect(await rowsOf(owner)).toEqual(before)
  expect(['role-needed', 'not-assigned', 'four-eyes', 'state']).toContain(outcome)
  return false
}

test.each(onClaims.map((action) => [action.command, action] as const))('%s', async (_, action) => {
  const asked = (action.relations ?? relations).filter((relation) => relation !== 'own' || action.own)
  const seen = new Map<string, boolean>()
  for (const visitor of visitors) {
    const isStaff = visitor !== 'stranger' && visitor !== 'closed account'
    for (const relation of isStaff ? asked : asked.slice(0, 1)) {
      const person = await newPerson(room, visitor)
      const subject = await action.on(room)
      if (relation === 'assigned') await assign(subject.claimId, person)
      if (relation === 'edited earlier') await haveEdited(subject.claimId, person)
      if (relation === 'own') await action.own?.(room, subject, person)
      const done = await isDone(() => action.run(room.as(person), subject, room))
      expect([visitor, relation, done]).toEqual([
        visitor,
        relation,
        isAllowed(action.rule, visitor, relation),
      ])
      seen.set(`${visitor} ${relation}`, done)
    }
  }
  const cell = (visitor: Visitor, relation: Relation) => words(seen.get(`${visitor} ${relation}`) ?? null)
  const cells = visitors.slice(2).flatMap((visitor) => relations.map((relation) => cell(visitor, relation)))
  lines.push(`| ${action.command} | ${action.rule} | · | ${cells.join(' | ')} |`)
})

test.each(onDesk.map((action) => [action.command, action] as const))('%s', async (_, action) => {
  const cells: string[] = []
  for (const visitor of visitors) {
    const person = await newPerson(room, visitor)
    const act = await action.prepare(room)
    const done = await isDone(() => act(room.as(person)))
    expect([visitor, done]).toEqual([visitor, isAllowed(action.rule, visitor, "other's")])
    cells.push(words(done))
  }
  const [, , reviewer, editor, admin] = cells
  const staff = [reviewer, editor, admin].map((one) => `${one} | | | |`).join(' ')
  lines.push(`| ${action.command} | ${action.rule} | · | ${staff}`)
})

test('every command is in the table, or says what else decides', () => {
  const files = readdirSync('db/commands').map((name) => name.replace(/\.ts$/, ''))
  const named = [...onClaims, ...onDesk].map((action) => action.command)
  expect([...named, ...Object.keys(decidedOtherwise)].toSorted()).toEqual(files.toSorted())
})

test('the table is what is written down', async () => {
  const head = visitors.slice(2).flatMap((visitor) => relations.map((relation) => `${visitor}, ${relation}`))
  const table = [
    '# Who may do what',
    '',
    'Written by `tests/db/authorisation.test.ts` from what the desk did, command by command. “·” was refused and wrote',
    'nothing; an empty cell has no such case. “Nobody” is a stranger and a closed account alike.',
    '',
    `| command | rule | nobody | ${head.join(' | ')} |`,
    `|${'---|'.repeat(head.length + 3)}`,
    ...lines.toSorted(),
    '',
    'No role decides of these:',
    '',
    ...Object.entries(decidedOtherwise).map(([command, decides]) => `- ${command}: ${decides}`),
    '',
  ].join('\n')
  console.log(table)
  await expect(table).toMatchFileSnapshot('../../docs/permissions.md')
})
