import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { daniel, ines, mara } from '#db/seed/cast.ts'
import { unitsSlug } from '#tests/support/demo-check.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

const about = { Title: 'A paste', Outlet: 'Harbour Radio', 'Whose text is it?': 'Ours' }

test('over-long fields say by how much, and stay', { tag: '@no-js' }, async ({ browser }) => {
  const page = await openDesk(browser, mara.email, '/desk/articles/new')
  const form = page.getByRole('form', { name: 'Add an article' })
  await fillForm(form, {
    ...about,
    Title: 'x'.repeat(301),
    Byline: 'y'.repeat(201),
    Address: 'javascript:alert(1)',
    Text: 'Trams.',
  })
  await form.getByRole('button', { name: 'Add the article' }).click()
  await expect(form.getByRole('alert')).toContainText('3 fields need another look.')
  await expect(form.getByText('At most 300 characters; this has 301. Shorten it.')).toBeVisible()
  await expect(form.getByText('At most 200 characters; this has 201. Shorten it.')).toBeVisible()
  await expect(field(form, 'Address')).toHaveAccessibleDescription(
    /Write a whole address that starts with https/,
  )
  await expect(field(form, 'Title')).toHaveValue('x'.repeat(301))
})

test('what is not there is the same 404 for everybody', async ({ browser, request }) => {
  const page = await openDesk(browser, mara.email)
  const [id, other] = [randomUUID(), randomUUID()]
  const desk = [id, 'garbage', "'; select 1"].flatMap((one) => [
    `articles/${one}`,
    `articles/${one}/passages/${other}`,
    `articles/${one}/publish`,
    `articles/${one}/publish/1`,
    ...['', '/evidence', '/verdict', '/wording'].map((part) => `claims/${one}${part}`),
  ])
  for (const path of desk) {
    const answer = await page.request.get(`/desk/${path}`)
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).toContain('There is nothing here')
  }
  const slug = unitsSlug
  const known = await request.get(`/checks/${slug}`)
  expect(known.status()).toBe(200)
  const beside = [
    '99',
    '0',
    '-1',
    '1.5',
    'one',
    'editions',
    'editions/99',
    'editions/0',
    'editions/1/99',
    '1/2/3',
  ]
  for (const path of ['nothing', id, 'nothing/1', '%00', ...beside.map((part) => `${slug}/${part}`)]) {
    const answer = await request.get(`/checks/${path}`)
    expect(answer.status(), path).toBe(404)
    expect(answer.headers()['cache-control'], path).toBe('private, no-store')
  }
  expect((await request.get('/checks/%ff')).status()).toBe(400)
})

async function formFields(page: Page, name: string): Promise<Record<string, string>> {
  const html = await (await page.request.get(page.url())).text()
  return page.evaluate(
    ([source, label]) => {
      const form = new DOMParser()
        .parseFromString(source ?? '', 'text/html')
        .querySelector(`form[aria-label="${label}"]`)
      const inputs = [...(form?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])]
      return Object.fromEntries(inputs.map((input) => [input.name, input.value]))
    },
    [html, name],
  )
}

test('a reviewer sees no editor’s form, and a forged one is refused', async ({ browser, baseURL }) => {
  const origin = baseURL ?? ''
  const maras = await openDesk(browser, mara.email, '/desk/articles/new')
  const hidden = await formFields(maras, 'Add an article')
  expect(Object.keys(hidden).some((name) => name.startsWith('$ACTION'))).toBe(true)
  const page = await openDesk(browser, ines.email, '/desk/articles/new')
  await expect(page.getByRole('form', { name: 'Add an article' })).toHaveCount(0)
  await expect(page.getByText('Only editors can bring in articles.')).toBeVisible()
  const title = `Forged ${randomUUID()}`
  const sent = {
    ...hidden,
    title,
    outlet: 'x',
    language: 'en',
    ownership: 'ours',
    text: 'Trams.',
    byline: '',
    url: '',
    publishedOn: '',
  }
  const forged = await page.request.post('/desk/articles/new', { multipart: sent, headers: { origin } })
  expect(await forged.text()).toContain('Only editors can bring in articles.')
  await page.goto('/desk/articles')
  await expect(page.getByText(title)).toHaveCount(0)
  // The same request of an editor's own goes through: it was refused for who sent it, not for its shape.
  const own = await maras.request.post('/desk/articles/new', { multipart: sent, headers: { origin } })
  expect(await own.text()).toContain(title)
})

test('a claim that is somebody else’s is seen and not touched', async ({ browser }) => {
  const claims = await onDesk(async (db) => {
    const desk = await addTestArticle(db, {
      title: 'Two claims, two people',
      text: 'Trams ran. Ferries ran.',
    })
    const made = []
    for (const [index, who] of [daniel, ines].entries()) {
      const { claimId } = await desk.extract(
        { passage: index + 1, wording: `They ran, ${who.name}.` },
        new Date(),
      )
      await assignClaim(desk.by(mara, new Date()), { claimId, personId: who.id, dueAt: null })
      made.push(claimId)
    }
    return made
  })
  const [own, notOwn] = claims
  const page = await openDesk(browser, daniel.email, `/desk/claims/${notOwn}`)
  const attach = page.getByRole('button', { name: 'Attach evidence' })
  await expect(attach).toBeDisabled()
  await expect(attach).toHaveAccessibleDescription(/This claim is not assigned to you\. Ask an editor/)
  for (const label of ['Assign', 'Hold back', 'Withdraw', 'Sign off', 'Send back'])
    await expect(page.getByRole('form', { name: label })).toHaveCount(0)

  await page.goto(`/desk/claims/${own}/verdict`)
  const form = page.getByRole('form', { name: 'Propose a verdict' })
  await fillForm(form, {
    'Is it so?': 'Unconfirmed',
    'What is missing for “Is it so?”': 'All.',
    Rationale: 'None.',
  })
  await form
    .locator('input[name=claimId]')
    .evaluate((input: HTMLInputElement, id) => Object.assign(input, { value: id }), `${notOwn}`)
  await form.getByRole('button', { name: 'Propose the verdict' }).click()
  await expect(form.getByRole('alert')).toContainText('This claim is not assigned to you.')
  await page.goto(`/desk/claims/${notOwn}`)
  await expect(page.getByRole('article', { name: 'Proposed verdict' })).toHaveCount(0)
})

test('a wrong password keeps the address, and never the password', { tag: '@no-js' }, async ({ page }) => {
  await page.goto('/sign-in')
  const form = page.getByRole('form', { name: 'Sign in' })
  for (const email of [mara.email, 'nobody@desk.example']) {
    await fillForm(form, { 'E-mail address': email, Password: 'wrong-and-secret' })
    await form.getByRole('button', { name: 'Sign in' }).click()
    await expect(form.getByRole('alert')).toContainText('do not belong together')
    await expect(field(form, 'E-mail address')).toHaveValue(email)
    await expect(field(form, 'Password')).toHaveValue('')
    expect(await page.content()).not.toContain('wrong-and-secret')
  }
})

test('a request from another site changes nothing', async ({ request, baseURL }) => {
  const from: Record<string, string>[] = [
    {},
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: baseURL ?? '', 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of from)
    for (const path of ['/sign-in', '/desk', '/', '/api/auth/callback/credentials'])
      expect((await request.post(path, { headers, form: { a: 'b' } })).status(), path).toBe(403)
})
