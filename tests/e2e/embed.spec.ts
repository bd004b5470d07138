import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page } from '@playwright/test'
import { embedSize } from '#domain/embed-address.ts'
import { unitsCheck as check, unitsClaims } from '#tests/support/demo-check.ts'
import { test } from '#tests/support/test.ts'

const disputed = `/embed${check}/${unitsClaims.disputed}`

/** Another site, on another origin, that shows a card in a frame as the oEmbed answer writes it, or stricter. */
async function otherSite(page: Page, card: string, frame: { width: number; sandbox: string }) {
  const html = `<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>
    <iframe src="${card}" width="${frame.width}" height="${embedSize.claimHeight}" sandbox="${frame.sandbox}"></iframe>`
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`)
  return () => server.close()
}

test('a card stands in a sandboxed frame of another site: one document, nothing refused, at every width', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = []
  // The browser also notes the script by which this test looks into the frame.
  page.on('console', (message) => {
    if (!message.text().startsWith('Blocked script execution')) complaints.push(message.text())
  })
  const asked: string[] = []
  page.on('request', (request) => void (request.url().startsWith(`${baseURL}`) && asked.push(request.url())))
  for (const width of [240, 400, 800]) {
    asked.length = 0
    const close = await otherSite(page, `${baseURL}${disputed}`, { width, sandbox: 'allow-popups' })
    const card = page.frameLocator('iframe')
    await expect(card.getByRole('heading', { level: 1 })).toContainText('every fourth year')
    await expect(card.getByText('Disputed', { exact: true })).toBeVisible()
    // The style sheet took hold: it is what sets the card's border.
    await expect(card.getByRole('main')).toHaveCSS('border-top-width', '1px')
    const frame = page.frames().at(-1)
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(asked).toEqual([`${baseURL}${disputed}`])
    close()
  }
  expect(complaints).toEqual([])
})

test('a frame of the size that we name shows the whole card on a phone', async ({ page, baseURL }) => {
  const close = await otherSite(page, `${baseURL}${disputed}`, { width: 343, sandbox: '' })
  await expect(page.frameLocator('iframe').getByRole('link')).toBeInViewport({ ratio: 1 })
  close()
})

test('its link opens the whole page, styled, in a window of its own', async ({ page, baseURL }) => {
  const sandbox = 'allow-popups allow-popups-to-escape-sandbox'
  const close = await otherSite(page, `${baseURL}/embed${check}`, { width: 640, sandbox })
  const card = page.frameLocator('iframe')
  await expect(card.getByRole('list')).toContainText('1 disputed')
  const popup = page.waitForEvent('popup')
  await card.getByRole('link', { name: /^Every claim, with its sources/ }).click()
  const opened = await popup
  await expect(opened).toHaveURL(`${baseURL}${check}`)
  // The style sheet takes the margin away.
  await expect(opened.locator('body')).toHaveCSS('margin-top', '0px')
  expect(await opened.evaluate(() => window.opener)).toBeNull()
  close()
})

test('a card may be framed by anybody, other pages by nobody', async ({ request }) => {
  const card = await request.get(`/embed${check}/1`)
  expect(card.headers()['x-frame-options']).toBeUndefined()
  expect(card.headers().link).toBeUndefined()
  expect(card.headers()['content-security-policy']).toContain('frame-ancestors *')
  expect(card.headers()['content-security-policy']).toContain("script-src 'none'")
  expect(await card.text()).not.toContain('<script')
  const page = await request.get(`${check}/1`)
  expect(page.headers()['x-frame-options']).toBe('DENY')
  expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  for (const none of [`/embed${check}/99`, '/embed/checks/none', '/embed/desk']) {
    expect((await request.get(none)).status(), none).toBe(404)
  }
})
