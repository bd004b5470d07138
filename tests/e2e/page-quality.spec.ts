import { brotliCompressSync } from 'node:zlib'
import { type APIRequestContext, expect } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { complaintsOf } from '#tests/support/judge-screens.ts'
import { readerAddresses } from '#tests/support/reader-addresses.ts'
import { test } from '#tests/support/test.ts'

const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes them; they are right in HTML, and no reader sees them.
    'void-style': 'off',
    'no-implicit-input-type': 'off',
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    // Tailwind's layers are one stylesheet, and its classes need no list here.
    'class-pattern': 'off',
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
})

async function textOf(request: APIRequestContext, address: string) {
  const answer = await request.get(address)
  expect(answer.status(), address).toBe(200)
  return answer.text()
}

test('every readers’ page is right HTML, holds no script, and is small', async ({ page, request }) => {
  test.setTimeout(180_000)
  const wrong: Record<string, string[]> = {}
  for (const [name, address] of Object.entries(await readerAddresses(page))) {
    const text = await textOf(request, address)
    const report = await html.validateString(text)
    const found = report.results.flatMap((result) =>
      result.messages.map((one) => `${one.ruleId}: ${one.message} (line ${one.line})`),
    )
    const scripts = text.match(/<script(?![^>]*application\/ld\+json)/g) ?? []
    const sheets = [...text.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(
      ([, href]) => href,
    )
    const css = await Promise.all(sheets.map(async (href) => (await request.get(href ?? '')).body()))
    const size = (buffers: Buffer[]) => buffers.reduce((sum, one) => sum + brotliCompressSync(one).length, 0)
    const all = [
      ...found,
      ...(scripts.length > 0 ? [`${scripts.length} scripts`] : []),
      ...(sheets.length === 0 ? ['no style sheet'] : []),
      ...(size([Buffer.from(text)]) > 30_720 ? [`${size([Buffer.from(text)])} bytes of HTML`] : []),
      ...(size(css) > 12_288 ? [`${size(css)} bytes of CSS`] : []),
    ]
    if (all.length > 0) wrong[name] = all
  }
  expect(wrong).toEqual({})
})

test('every readers’ page is whole at 320 px, at twice the size, in high contrast, and without a complaint', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const addresses = await readerAddresses(page)
  const complaints = complaintsOf(page)
  const wide: string[] = []
  for (const [name, address] of Object.entries(addresses)) {
    // 1440 px at 200 % are 720; 320 px is what 1280 px at 400 % leaves (WCAG 2.2, 1.4.10).
    for (const [width, forcedColors] of [
      [320, 'none'],
      [720, 'none'],
      [320, 'active'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ forcedColors })
      await page.goto(address)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) wide.push(`${name}: ${over} px too wide at ${width}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  }
  expect(wide).toEqual([])
  expect(complaints).toEqual([])
})

test('on paper a claim’s page has its sources with their addresses and the edition’s fingerprint, and nothing to press', async ({
  page,
}) => {
  const { 'a disputed claim': claim = '' } = await readerAddresses(page)
  await page.goto(claim)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  const sources = page.getByRole('region', { name: 'Sources' })
  for (const link of await sources.getByRole('link', { name: /./ }).all()) {
    const href = (await link.getAttribute('href')) ?? ''
    if (href.startsWith('http')) await expect(sources.getByText(href, { exact: true })).toBeVisible()
  }
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
