import { expect } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

const about = { Title: 'A paste', Outlet: 'Harbour Radio', 'Whose text is it?': 'Ours' }

const pastes = {
  nothing: ['   \n ', 'There is no text yet. Paste the words of the article.'],
  'more than a megabyte': [
    'Trams ran on time.\n'.repeat(53_000).trim(),
    '1,006,999 bytes long; an article can have 1,000,000',
  ],
  'a binary file': [`%PDF-1.7 ${'trams '.repeat(50)}`, 'This looks like a binary file, not like text.'],
  'a NUL': ['Trams\u0000 ran on time.', 'This text holds a NUL character (U+0000)'],
} as const

for (const [what, [text, sentence]] of Object.entries(pastes))
  test(`an article of ${what} is refused, and its text stays`, { tag: '@no-js' }, async ({ browser }) => {
    const page = await openDesk(browser, mara.email, '/desk/articles/new')
    const form = page.getByRole('form', { name: 'Add an article' })
    await fillForm(form, about)
    await field(form, 'Text').evaluate(
      (area: HTMLTextAreaElement, words) => Object.assign(area, { value: words }),
      text,
    )
    await form.getByRole('button', { name: 'Add the article' }).click()
    await expect(form.getByRole('alert')).toContainText('One field needs another look.')
    await expect(field(form, 'Text')).toHaveAccessibleDescription(new RegExp(sentence.replace(/[()+]/g, '.')))
    await expect(field(form, 'Title')).toHaveValue(about.Title)
    const kept = await field(form, 'Text').inputValue()
    // A browser itself drops NUL from a page's source: what it can show is all there.
    expect(kept.replaceAll(/[\0\ufffd]/g, '')).toBe(text.replaceAll('\0', ''))
  })
