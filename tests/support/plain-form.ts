import type { Page } from '@playwright/test'

/** Somebody who fills in forms of one process without a browser: their cookie, and a page that reads HTML. */
export type Visitor = { origin: string; cookie: string; reader: Page }

type Fields = Record<string, string>

/** A form as its HTML says it: every field with what stands in it, the hidden ones of its action too. */
export type PlainForm = {
  path: string
  label: string
  fields: Fields
  /** What the desk answered, if it did, and the rows of theirs and yours. */
  alert: string | null
  rows: string[][]
}

export type Reply = { status: number; location: string | null; html: string }

/** Asks for a page and answers with the form on it; throws when it is not there. */
export async function openForm(visitor: Visitor, path: string, label: string): Promise<PlainForm> {
  const { status, html } = await ask(visitor, path)
  if (status !== 200) throw new Error(`${visitor.origin}${path} answered ${status}.`)
  return readForm(visitor, html, path, label)
}

/** Sends a form as a browser with JavaScript off does, with these values in it; follows nothing. */
export function sendForm(visitor: Visitor, { path, fields }: PlainForm, values: Fields): Promise<Reply> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...values })) body.append(name, value)
  return ask(visitor, path, { method: 'POST', body })
}

/** The form in a page that was answered. */
export async function readForm(
  { reader }: Visitor,
  html: string,
  path: string,
  label: string,
): Promise<PlainForm> {
  const read = await reader.evaluate(
    ([source = '', name]) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html')
      const form = parsed.querySelector<HTMLFormElement>(`form[aria-label="${name}"]`)
      if (!form) return null
      const alert = form.querySelector('[role=alert]')
      const rows = [...(alert?.querySelectorAll('tbody tr') ?? [])]
      return {
        fields: Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, `${value}`])),
        alert: alert?.textContent ?? null,
        rows: rows.map((row) => [...row.children].map((cell) => cell.textContent)),
      }
    },
    [html, label],
  )
  if (!read) throw new Error(`There is no form “${label}” at ${path}.`)
  return { path, label, ...read }
}

async function ask({ origin, cookie }: Visitor, path: string, init: RequestInit = {}): Promise<Reply> {
  const headers = { cookie, origin, 'sec-fetch-site': 'same-origin' }
  const response = await fetch(origin + path, { redirect: 'manual', headers, ...init })
  const location = response.headers.get('location')
  return { status: response.status, location, html: await response.text() }
}
