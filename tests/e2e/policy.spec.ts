import { expect, type Page } from '@playwright/test'
import { mara, ruth } from '#db/seed/cast.ts'
import { signInAs } from '#tests/support/cast-session.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { test } from '#tests/support/test.ts'

const clause = 'A pinned contradiction blocks “so: confirmed” unless the rationale cites it.'

// A newsroom has one policy, so these take turns, with JavaScript and without, rather than in two projects at once.
test.describe.configure({ mode: 'serial' })

async function preview(page: Page, isAsked: boolean) {
  await page.getByRole('link', { name: 'Change the policy' }).click()
  const form = page.getByRole('form', { name: 'The next version' })
  await form.getByRole('checkbox', { name: clause }).setChecked(isAsked)
  await form.getByRole('button', { name: 'See what it changes' }).click()
}

async function set(page: Page, reason: string) {
  const form = page.getByRole('form', { name: 'Set the policy' })
  await form.getByRole('textbox', { name: 'Why does the policy change?' }).fill(reason)
  await form.getByRole('button', { name: /^Set version \d+$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Policy', exact: true })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'
  test(`an admin changes the policy, having seen what it changes, and readers are told at once, ${how}`, async ({
    browser,
    page: reader,
  }) => {
    await reader.goto('/methodology')
    await expect(reader.getByText(clause)).toBeVisible()
    const context = await browser.newContext({ javaScriptEnabled })
    await signInAs(context, ruth.email)
    const page = await context.newPage()
    await page.goto('/desk/policy')
    await preview(page, false)
    await expect(page.getByText('No longer asked')).toBeVisible()
    await expect(page.getByText(/verdicts? that waits? for a sign-off would be judged/)).toBeVisible()
    const reason = `Contradictions are discussed at the table, ${how}.`
    await set(page, reason)
    await expect(page.getByText(reason)).toBeVisible()
    await reader.reload()
    await expect(reader.getByText(clause)).toBeHidden()

    await preview(page, true)
    await set(page, `It was better before, ${how}.`)
    await reader.reload()
    await expect(reader.getByText(clause)).toBeVisible()
  })
}

test('without a reason nothing is set, and what was chosen stays', async ({ browser }) => {
  const page = await openDesk(browser, ruth.email, '/desk/policy')
  await preview(page, false)
  await page.getByRole('button', { name: /^Set version/ }).click()
  await expect(page.getByText('Say why the policy changes.')).toBeVisible()
  await expect(page.getByText('No longer asked')).toBeVisible()
})

test('an editor reads the policy and is told who can change it', async ({ browser }) => {
  const page = await openDesk(browser, mara.email, '/desk/policy')
  await expect(page.getByRole('button', { name: 'Change the policy' })).toBeDisabled()
  await expect(page.getByText('Only admins can set the policy. Ask an admin of your newsroom.')).toBeVisible()
  await page.goto('/desk/policy/change')
  await expect(page.getByText('Only admins can set the policy. Ask an admin of your newsroom.')).toBeVisible()
})
