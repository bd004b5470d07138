import { expect, type Page } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { signInAs } from '#tests/support/cast-session.ts'
import { unitsCheck } from '#tests/support/demo-check.ts'
import { readerAddresses } from '#tests/support/reader-addresses.ts'
import { test } from '#tests/support/test.ts'

/** The addresses of the sheets that a page links, and which of its classes have no rule in them. */
function styleOf(page: Page) {
  return page.evaluate(() => {
    const selectors = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
        ...('cssRules' in rule ? selectors(rule.cssRules as CSSRuleList) : []),
      ])
    const ruled = [...document.styleSheets].flatMap((sheet) => selectors(sheet.cssRules)).join('\n')
    const classes = new Set([...document.querySelectorAll('[class]')].flatMap((one) => [...one.classList]))
    return {
      sheets: [...document.styleSheets].flatMap(({ href }) => (href ? [new URL(href).pathname] : [])),
      bare: [...classes].filter((name) => !ruled.includes(`.${CSS.escape(name)}`)),
      known: classes.size,
    }
  })
}

test('readers’ pages link one sheet, the desk another, and every class has its rule', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const linked = { readers: new Set<string>(), desk: new Set<string>() }
  const look = async (side: keyof typeof linked, address: string) => {
    await page.goto(address)
    const { sheets, bare, known } = await styleOf(page)
    expect([address, sheets.length, bare]).toEqual([address, 1, []])
    expect(known, address).toBeGreaterThan(10)
    for (const sheet of sheets) linked[side].add(sheet)
  }
  const readers = Object.values(await readerAddresses(page))
  for (const address of [...readers, '/checks/nothing-of-the-kind']) await look('readers', address)
  await look('desk', '/sign-in')
  await signInAs(context, mara.email)
  for (const address of ['/desk', '/desk/articles', '/desk/policy', '/desk/sources'])
    await look('desk', address)
  expect([linked.readers.size, linked.desk.size, new Set([...linked.readers, ...linked.desk]).size]).toEqual([
    1, 1, 2,
  ])
})

test('the fonts that are announced are those of the sheet', async ({ page, request }) => {
  for (const address of [unitsCheck, '/sign-in']) {
    const link = (await request.get(address)).headers().link ?? ''
    const fonts = [...link.matchAll(/<([^>]+\.woff2)>; rel=preload/g)].map(([, path = '']) => path)
    expect([address, fonts.length]).toEqual([address, 2])
    await page.goto(address)
    const [sheet = ''] = (await styleOf(page)).sheets
    const rules = await (await request.get(sheet)).text()
    for (const font of fonts) expect(rules).toContain(`url(../media/${font.split('/').at(-1)})`)
  }
})

test('a card for other sites holds its rules itself', async ({ page }) => {
  await page.goto(`/embed${unitsCheck}`)
  const { sheets, bare, known } = await styleOf(page)
  expect([sheets, bare]).toEqual([[], []])
  expect(known).toBeGreaterThan(10)
})
