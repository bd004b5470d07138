import type { Page } from '@playwright/test'

/**
 * Listens for everything by which a text would show that it was taken for more: a dialog, an error of a script, a
 * word of the policy against it, a request to anywhere else, a window. `told` empties what was heard.
 */
export function strangers(page: Page, origin: string) {
  let heard: string[] = []
  page.on('dialog', async (dialog) => {
    heard.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`))
  page.on('popup', (popup) => heard.push(`window: ${popup.url()}`))
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) heard.push(`request: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) heard.push(`${response.status()}: ${response.url()}`)
  })
  const told = () => {
    const all = heard
    heard = []
    return all
  }
  return { told, inMarkup: () => page.evaluate(markupOf) }
}

/** What no page of ours has in its markup; runs in the page. */
function markupOf(): string[] {
  const found: string[] = []
  const strange = 'base, iframe, frame, object, embed, applet, math, marquee, video, audio, style'
  for (const element of document.body.querySelectorAll(strange)) found.push(`<${element.localName}>`)
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === 'srcdoc') found.push(`<${element.localName} ${name}>`)
      // React's own placeholder for a form whose action is a function.
      if (value.startsWith("javascript:throw new Error('A React form was unexpectedly submitted.")) continue
      const leads = /^(href|src|action|formaction|xlink:href|data|poster|background|srcset)$/.test(name)
      if (leads && /^\s*(javascript|vbscript|data):/i.test(value.replace(/[\0-\x20]/g, '')))
        found.push(`<${element.localName} ${name}="${value.slice(0, 80)}">`)
    }
  return found
}
