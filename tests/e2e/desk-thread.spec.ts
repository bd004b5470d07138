import { expect } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { sessionCookie } from '#tests/support/cast-session.ts'
import { ownFront } from '#tests/support/own-front.ts'
import { test } from '#tests/support/test.ts'

// A Stet of this file's own: whether it has a second thread is what is tested.
const { running } = ownFront()
const paths = ['/desk', '/desk/articles', '/desk/reviews', '/desk/sources', '/desk/published']
const started = () => running().output().includes('a second thread makes them too')
let cookie: string

test.beforeAll(async () => {
  const made = await sessionCookie(mara.email, running())
  cookie = `${made.name}=${made.value}`
})

async function ask(path: string, headers: Record<string, string> = { cookie }) {
  const reply = await fetch(running().origin + path, { headers, redirect: 'manual' })
  const policy = reply.headers.get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
  // What is drawn; the same rows follow it for the script, in the order in which they were ready.
  const [document = ''] = (await reply.text())
    .replaceAll(nonce, 'NONCE')
    .split('<script nonce="NONCE" id="_R_">')
  return { reply, nonce, document }
}

/** Asks for pages at the same time until the second thread makes some. */
async function letPagesMeet() {
  await expect(async () => {
    await Promise.all(paths.map((path) => ask(path)))
    expect(started()).toBe(true)
  }).toPass({ timeout: 20_000 })
}

test('pages that meet start a second thread, which makes the same pages', async () => {
  const alone = new Map<string, string>()
  for (const path of paths) alone.set(path, (await ask(path)).document)
  expect(started()).toBe(false)

  await letPagesMeet()
  // Both have nothing to do now, so that these are made by the second one.
  for (const path of paths) {
    const { reply, document, nonce } = await ask(path)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('cache-control')).toBe('private, no-store')
    expect(nonce).toMatch(/^[\w+/]{24}$/)
    expect(document, path).toContain('</main>')
    expect(document === alone.get(path), `${path} is the same`).toBe(true)
  }
})

test('it refuses as the first one does', async () => {
  await letPagesMeet()
  const nowhere = await ask('/desk/claims/00000000-0000-4000-8000-000000000000')
  expect(nowhere.reply.status).toBe(404)
  expect(nowhere.document).toContain('<main')
  const stranger = await ask('/desk/articles', {})
  expect(stranger.reply.status).toBe(307)
  expect(stranger.reply.headers.get('location')).toBe('/sign-in?next=%2Fdesk%2Farticles')
  const posed = await ask('/desk', { cookie, 'x-nonce': 'evil', 'x-stet-path': '/evil' })
  expect(posed.document).not.toContain('evil')
})
