import { type BrowserContext, expect } from '@playwright/test'
import sharp from 'sharp'
import { ines, mara } from '#db/seed/cast.ts'
import { signInAs } from '#tests/support/cast-session.ts'
import { claimOfItsOwn, fileOnClaim } from '#tests/support/evidence-files.ts'
import { hasImportFiles, importFiles, noImportFiles } from '#tests/support/import-files.ts'
import { cookieOf, sha256Of } from '#tests/support/send-upload.ts'
import { runningFront } from '#tests/support/sign-in.ts'
import { test } from '#tests/support/test.ts'

const fetchAs = (cookie: string, path: string, init: RequestInit = {}) =>
  fetch(runningFront().origin + path, { ...init, redirect: 'manual', headers: { cookie } })

/** How every file of evidence is served, whatever it is (trust.md 6). */
async function expectInert(cookie: string, path: string, bytes: Buffer) {
  const reply = await fetchAs(cookie, path)
  expect(reply.status).toBe(200)
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment; filename="/),
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'content-length': String(bytes.length),
    etag: `"${sha256Of(bytes)}"`,
  })
  expect(reply.headers.get('content-type')).not.toMatch(/html|svg|xml;|javascript/)
  expect(Buffer.from(await reply.arrayBuffer()).equals(bytes)).toBe(true)
  const head = await fetchAs(cookie, path, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes.length)])
}

test('every file of the import collection is kept and served inert', async () => {
  test.skip(!hasImportFiles, noImportFiles)
  test.setTimeout(240_000)
  const cookie = await cookieOf(mara.email)
  const claimId = await claimOfItsOwn('Import')
  const files = await importFiles()
  expect(files.length).toBeGreaterThan(35)
  for (const { name, bytes } of files) {
    const { address, sha256 } = await fileOnClaim(cookie, claimId, { name, bytes })
    expect(sha256).toBe(sha256Of(bytes))
    await expectInert(cookie, `${address}/file`, bytes)
    const preview = await fetchAs(cookie, `${address}/preview`)
    expect([name, [200, 415].includes(preview.status)]).toEqual([name, true])
    if (preview.ok) expect(preview.headers.get('content-type')).toBe('image/webp')
  }
})

const script =
  "top.document.documentElement.dataset.ran='yes';document.documentElement.dataset.ran='yes';alert(1)"
const disguises = [
  {
    name: 'a.svg',
    text: `<svg xmlns="http://www.w3.org/2000/svg" onload="${script}"><script>${script}</script></svg>`,
  },
  { name: 'a.html', text: `<!doctype html><script>${script}</script><img src=x onerror="${script}">` },
  {
    name: 'a.xhtml',
    text: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>${script}</script></html>`,
  },
  { name: 'a.gif', text: `GIF89a/*<svg/onload=${script}>*/=1;${script}` },
  { name: 'a.js', text: script },
]

async function nothingRuns(context: BrowserContext) {
  await signInAs(context, mara.email)
  const cookie = await cookieOf(mara.email)
  const claimId = await claimOfItsOwn('Disguises')
  const page = await context.newPage()
  let dialogs = 0
  page.on('dialog', async (dialog) => {
    dialogs += 1
    await dialog.dismiss()
  })
  for (const { name, text } of disguises) {
    const { address } = await fileOnClaim(cookie, claimId, { name, bytes: Buffer.from(text) })
    for (const part of ['file', 'preview']) {
      await page.goto(`/desk/claims/${claimId}`)
      await page.evaluate((src) => {
        for (const [tag, attribute] of [
          ['iframe', 'src'],
          ['object', 'data'],
          ['embed', 'src'],
          ['img', 'src'],
          ['script', 'src'],
        ] as const) {
          const element = document.createElement(tag)
          element.setAttribute(attribute, src)
          document.body.append(element)
        }
      }, `${address}/${part}`)
      await page.waitForTimeout(300)
      expect([name, part, await page.locator('html').getAttribute('data-ran')]).toEqual([name, part, null])
      await page.goto(`${address}/${part}`).catch(() => null)
      expect([name, part, await page.locator('html').getAttribute('data-ran')]).toEqual([name, part, null])
    }
  }
  expect(dialogs).toBe(0)
}

test('a file in disguise runs nowhere', async ({ context }) => {
  test.setTimeout(180_000)
  await nothingRuns(context)
})

test('nor where the browser knows no content security policy', async ({ browser }) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ bypassCSP: true })
  await nothingRuns(context)
})

test('files are for the desk alone, and ids that name none are 404', async () => {
  const cookie = await cookieOf(mara.email)
  const claimId = await claimOfItsOwn('Alone')
  const photo = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  const { address } = await fileOnClaim(cookie, claimId, { name: 'photo.jpg', bytes: photo })
  for (const part of ['file', 'preview']) {
    expect((await fetchAs('', `${address}/${part}`)).status).toBe(401)
    expect((await fetchAs(await cookieOf(ines.email), `${address}/${part}`)).status).toBe(200)
    for (const id of ['nothing', '0198c0de-0000-7000-8000-000000000000'])
      expect((await fetchAs(cookie, `/desk/evidence/${id}/${part}`)).status).toBe(404)
  }
})
