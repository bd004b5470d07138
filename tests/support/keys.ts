import { expect, type Page } from '@playwright/test'
import { hydrated } from './hydrated.ts'

/** Keys are heard once the page has its script. */
export async function keysReady(page: Page) {
  await expect(keysLink(page)).toHaveAttribute('title', /^Key: /)
  await hydrated(page)
}

export const keysLink = (page: Page) => page.getByRole('link', { name: 'Keys', exact: true })
export const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keys' })
export const palette = (page: Page) => page.getByRole('dialog', { name: 'Find and run anything' })

/** A key as a keyboard of another script sends it, or an input method. */
export const pressAs = (page: Page, key: string, code: string, more: object = {}) =>
  page.evaluate(
    (init) => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
      ;(document.activeElement ?? document.body).dispatchEvent(event)
    },
    { key, code, ...more },
  )
