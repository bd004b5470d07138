import { expect, type Locator } from '@playwright/test'

/**
 * Fills a form as a person does who reads its labels: a legend chooses among its radio buttons, a select
 * takes the option by its words, or by what stands before a colon or a bracket, everything else is typed.
 */
export async function fillForm(form: Locator, values: Record<string, string>) {
  await expect(form).toBeVisible()
  for (const [label, value] of Object.entries(values)) {
    await addHop(form, label)
    const group = form.getByRole('radiogroup', { name: label, exact: true })
    if ((await group.getByRole('radio').count()) > 0) {
      await group.getByRole('radio', { name: value, exact: true }).check()
      continue
    }
    const field = form.getByLabel(labelled(label))
    const option = field.locator('option').filter({ hasText: new RegExp(`^${escaped(value)}(:| \\(|$)`) })
    if ((await option.count()) > 0)
      await field.selectOption({ label: (await option.first().textContent()) ?? '' })
    else await field.fill(value)
  }
}

/** A row of a chain that is not there yet is added; without JavaScript the form has empty ones. */
async function addHop(form: Locator, label: string) {
  if (!/, hop \d+$/.test(label) || (await form.getByLabel(labelled(label)).count()) > 0) return
  await form.getByRole('button', { name: 'Add a hop' }).click()
}

/** What stands in a field now, by its label. */
export function field(form: Locator, label: string) {
  return form.getByLabel(labelled(label))
}

/** The label as it is, or with the “(optional)” behind it. */
function labelled(label: string) {
  return new RegExp(`^${escaped(label)}( \\(optional\\))?$`)
}

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
