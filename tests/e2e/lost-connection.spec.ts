import { expect } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

test('a connection that is lost while a form is sent costs no word', async ({ browser }) => {
  const page = await openDesk(browser, mara.email, '/desk/articles/new')
  const form = page.getByRole('form', { name: 'Add an article' })
  const typed = {
    Title: 'Sent into the void',
    Outlet: 'The Test Courier',
    Text: 'One sentence. Another one.',
  }
  await fillForm(form, { ...typed, 'Whose text is it?': 'Somebody else’s' })

  await page.context().setOffline(true)
  await form.getByRole('button', { name: 'Add the article' }).click()
  await expect(form.getByRole('alert')).toContainText('No answer came from the desk')
  for (const [label, value] of Object.entries(typed)) await expect(field(form, label)).toHaveValue(value)
  await expect(form.getByRole('radio', { name: 'Somebody else’s' })).toBeChecked()

  await page.context().setOffline(false)
  await form.getByRole('button', { name: 'Add the article' }).click()
  await expect(page.getByRole('heading', { level: 1, name: typed.Title })).toBeVisible()
})
