import { createHash } from 'node:crypto'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { readersWords } from './readers-language.ts'
import { ownPagePolicy } from './security-headers.ts'

export type OwnReply = { status: number; headers: Record<string, string>; body: string }

const words = {
  400: ['This address cannot be read', 'The address of the request is not one that Stet understands.'],
  401: ['You are not signed in', 'You are not signed in, or your session has ended. Sign in first.'],
  403: ['Nothing was done', ''],
  404: [
    'There is nothing here',
    'No page stands at this address. It may have been mistyped, or what it named was taken away.',
  ],
  405: ['This page only shows', 'Readers’ pages take no changes. Nothing was done.'],
  413: [
    'That is too much at once',
    'It is more than 8 MB, so nothing was saved. Go back in your browser: what you typed is still there. Send it in smaller parts.',
  ],
  429: ['That is too often', 'Too many are open or asked for at once. Wait a moment, then try again.'],
  500: [
    'Something went wrong here',
    'Stet could not finish this. What was saved before is safe. Reload this page to try again; if it stays, tell the person who runs Stet the number below.',
  ],
  503: [
    'The desk cannot reach its database',
    'The desk cannot reach its database. Nothing was saved. Reload this page to send it again.',
  ],
} as const

export type OwnStatus = keyof typeof words
export type Form = 'page' | 'text' | 'json'

const style =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif;background:#fff;color:#1b1b1a}' +
  'main{max-width:36rem;margin:12vh auto 0;padding:0 1.25rem}h1{font-size:1.5rem;line-height:1.25}' +
  'p{margin:0 0 1rem}.id{color:#5c5c58;font-size:.875rem}code{font-family:ui-monospace,monospace}' +
  '@media (prefers-color-scheme:dark){:root{background:#131416;color:#ececea}.id{color:#a5a7ab}}'
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`

/** The front's own answer: what happened, what is safe, what to do, the request's id. Never an error's text. */
export function ownReply(
  status: OwnStatus,
  asked: { form: Form; requestId: string; audience: 'desk' | 'reader'; sentence?: string },
): OwnReply {
  const inWords = asked.audience === 'reader' ? readersWords() : wordsIn('en')
  const [title, sentence] = (asked.audience === 'reader' && toReaders(status, inWords)) || words[status]
  const said = asked.sentence ?? sentence
  const headers = {
    'cache-control': 'private, no-store',
    'content-security-policy': ownPagePolicy(styleHash),
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  }
  if (asked.form === 'json') {
    const body = JSON.stringify({ error: { message: said, requestId: asked.requestId } })
    return { status, headers: { ...headers, 'content-type': 'application/json; charset=utf-8' }, body }
  }
  // Next's client shows a refused action's text only when the type is exactly this one.
  if (asked.form === 'text')
    return { status, headers: { ...headers, 'content-type': 'text/plain' }, body: said }
  const isLost = status === 404 && asked.audience === 'reader'
  const way = isLost ? `<p><a href="/">${inWords.t('layout.notFound.back')}</a></p>\n` : ''
  const body = page(title, said, way, asked.requestId, inWords)
  return { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body }
}

/** The same for readers, in their newsroom's language; null for what no reader can meet. */
function toReaders(status: OwnStatus, { t }: Words): readonly [string, string] | null {
  if (status === 404) return [t('layout.notFound.title'), t('layout.notFound.words')]
  if (status === 401 || status === 403 || status === 413) return null
  return [t(`layout.own.title.s${status}`), t(`layout.own.words.s${status}`)]
}

function page(
  title: string,
  sentence: string,
  way: string,
  requestId: string,
  { language, direction, t }: Words,
): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${sentence}</p>
${way}<p class="id">${t('layout.own.request')} <code>${requestId}</code></p>
</main>
</body>
</html>
`
}
