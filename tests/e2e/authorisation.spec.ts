import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { sessionCookie } from '#tests/support/cast-session.ts'
import { actionRules, valuesFor } from '#tests/support/manifests/actions.ts'
import {
  type Address,
  type Asker,
  addresses,
  askers,
  eventStream,
} from '#tests/support/manifests/addresses.ts'
import { makeSubjects, type Subjects } from '#tests/support/manifests/subjects.ts'
import { ownFront } from '#tests/support/own-front.ts'
import { test } from '#tests/support/test.ts'
import { writtenRows } from '#tests/support/written-rows.ts'

/*
 * Every address and every server action that the build holds, by everybody, over HTTP. What each gets is written down
 * in tests/support/manifests; what is in the build and not there fails.
 */
test.describe.configure({ timeout: 240_000 })

const { running, onDesk } = ownFront()
const built = join(import.meta.dirname, '..', '..', '.next')
const readBuilt = <T>(path: string): T => JSON.parse(readFileSync(join(built, path), 'utf8')) as T

let on: Subjects
const cookies = new Map<Asker, string>()

async function cookieOf(email: string) {
  const { name, value } = await sessionCookie(email, running())
  return `${name}=${value}`
}

test.beforeAll(async () => {
  const maras = await cookieOf(mara.email)
  on = await onDesk((db, owner) =>
    makeSubjects(db, owner, async () =>
      (await ask('/desk/uploads', maras, { method: 'POST', ...listed })).json(),
    ),
  )
  const ended = await cookieOf(tomas.email)
  await onDesk((_, owner) => owner`update desk_session set ended_at = now() where person_id = ${tomas.id}`)
  const people = { reviewer: ines, editor: mara, admin: ruth, deactivated: { email: 'gone@desk.example' } }
  for (const [asker, { email }] of Object.entries(people)) cookies.set(asker as Asker, await cookieOf(email))
  cookies.set('ended session', ended)
})

const listed = {
  headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'list.txt' },
  body: 'Tram 1, tram 2',
}

function ask(path: string, cookie: string, { headers, ...init }: RequestInit = {}) {
  const { origin } = running()
  const sent = { origin, 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }), ...(headers as object) }
  return fetch(origin + path, { redirect: 'manual', ...init, headers: sent })
}

/** What somebody gets, in the words of the table. */
async function cellOf({ path, method = 'GET' }: Address, asker: Asker) {
  const response = await ask(path(on), cookies.get(asker) ?? '', { method })
  const said = await response.text()
  const to = new URL(response.headers.get('location') ?? '/', running().origin)
  if (to.pathname !== '/sign-in') return { cell: response.status, said }
  return { cell: to.searchParams.get('next') === path(on) ? 'sign in' : 'sign in, not back', said }
}

const rows = (): [string, Address][] => [
  ...Object.entries(addresses).flatMap(([route, given]) =>
    [given].flat().map((address): [string, Address] => [`${address.method ?? 'GET'} ${route}`, address]),
  ),
  ['HEAD /api/events', eventStream],
]

test('every address of the build is in the table, and nothing else is', () => {
  const routes = Object.values(readBuilt<Record<string, string>>('app-path-routes-manifest.json'))
  expect(Object.keys(addresses).toSorted()).toEqual(routes.toSorted())
})

test('everybody gets what the table says at every address', async () => {
  for (const [name, address] of rows()) {
    const got = await Promise.all(askers.map((asker) => cellOf(address, asker)))
    expect([name, ...got.map(({ cell }) => cell)]).toEqual([name, ...address.gets])
    for (const [index, asker] of askers.entries()) {
      const sentence = address.says?.[asker]
      const isTold = Object.values(address.says ?? {}).some((one) => got[index]?.said.includes(one))
      expect([name, asker, isTold]).toEqual([name, asker, sentence !== undefined])
    }
  }
})

type Action = { filename: string; exportedName: string; workers: Record<string, unknown> }
const actions = () =>
  Object.entries(readBuilt<{ node: Record<string, Action> }>('server/server-reference-manifest.json').node)
const nameOf = ({ filename, exportedName }: Action) => `${filename} ${exportedName}`

/** A page that holds the action, as an address. */
function pageOf({ workers }: Action): string {
  const route = Object.keys(workers)[0]
    ?.replace(/^app/, '')
    .replace(/\/\([a-z]+\)/g, '')
    .replace(/\/page$/, '')
  const found = addresses[route ?? '']
  if (!found) throw new Error(`No address for ${route}`)
  return [found].flat()[0]?.path(on) ?? ''
}

/** Sends an action as Next's client does: its first argument is the state of the form, its second the fields. */
async function send(id: string, name: string, path: string, cookie: string) {
  const body = new FormData()
  const values = valuesFor(name, on)
  for (const [field, value] of Object.entries(values)) body.append(`_1_${field}`, value)
  body.append('0', '[{"stamp":0,"values":{},"errors":{},"refusal":null,"theirs":null,"handed":null},"$K1"]')
  const headers = { 'next-action': id, accept: 'text/x-component' }
  const response = await ask(path, cookie, { method: 'POST', headers, body })
  return { status: response.status, said: await response.text() }
}

test('every action of the build has a rule, and nothing else has', () => {
  expect(
    actions()
      .map(([, action]) => nameOf(action))
      .toSorted(),
  ).toEqual([...actionRules.keys()].toSorted())
})

/** Signing out ends the session of whoever holds its cookie, to their own cost: no case for the deactivated. */
const outside = ({ exportedName }: Action) => askers.slice(0, exportedName === 'endSession' ? 2 : 3)

test('no action does anything for whoever is not signed in, wherever it is sent', async () => {
  await onDesk(async (_, owner) => {
    const before = await writtenRows(owner)
    for (const [id, action] of actions()) {
      const paths = [...new Set(['/', '/desk', '/sign-in', pageOf(action)])]
      const statuses = await Promise.all(
        paths.flatMap((path) =>
          outside(action).map(async (asker) => {
            const { status } = await send(id, action.exportedName, path, cookies.get(asker) ?? '')
            return [path, asker, status < 500]
          }),
        ),
      )
      expect([nameOf(action), ...statuses.filter(([, , isAnswered]) => !isAnswered)]).toEqual([
        nameOf(action),
      ])
      expect([nameOf(action), await writtenRows(owner)]).toEqual([nameOf(action), before])
    }
  })
})

test('no action does for a reviewer what is for others', async () => {
  const code = { admin: 'role-needed', editor: 'role-needed', assignee: 'not-assigned' } as const
  await onDesk(async (_, owner) => {
    const before = await writtenRows(owner)
    for (const [id, action] of actions()) {
      const rule = actionRules.get(nameOf(action)) ?? 'anybody'
      if (rule === 'anybody' || rule === 'staff') continue
      for (const path of ['/desk', pageOf(action)]) {
        const { said } = await send(id, action.exportedName, path, cookies.get('reviewer') ?? '')
        expect([
          nameOf(action),
          path,
          /"code":"([a-z-]+)"/.exec(said)?.[1] ?? /"errors":.*/.exec(said)?.[0],
        ]).toEqual([nameOf(action), path, code[rule]])
      }
      expect([nameOf(action), await writtenRows(owner)]).toEqual([nameOf(action), before])
    }
  })
})

test('what was refused for who sent it is done for who may', async () => {
  const may = {
    addArticle: 'editor',
    writeComment: 'reviewer',
    invitePerson: 'admin',
    setPolicy: 'admin',
  } as const
  await onDesk(async (_, owner) => {
    for (const [id, action] of actions()) {
      const asker = may[action.exportedName as keyof typeof may]
      if (!asker) continue
      const before = await writtenRows(owner)
      await send(id, action.exportedName, pageOf(action), cookies.get(asker) ?? '')
      expect([nameOf(action), await writtenRows(owner)]).not.toEqual([nameOf(action), before])
    }
  })
})
