import Markdown, { type Components } from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import { plainParagraphs } from '#domain/plain-prose.ts'
import type { Words } from '#domain/words/words.ts'
import { Citation } from './citation.tsx'
import { citationPlugin } from './citation-plugin.ts'
import { keptProse } from './kept-prose.ts'
import { PlainProse } from './plain-prose.tsx'

/*
 * Elements are rebuilt from the few attributes that we know: whatever else the text brought along, styles
 * of table cells among them, does not reach the page. Headings start at h3, below the page's own.
 */
const plain: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  h5: ({ children }) => <h6>{children}</h6>,
  h6: ({ children }) => <h6>{children}</h6>,
  th: ({ children }) => <th scope="col">{children}</th>,
  td: ({ children }) => <td>{children}</td>,
  img: ({ alt }) => (alt ? <span>{alt}</span> : null),
  input: ({ checked }) => (checked ? '☑ ' : '☐ '),
}

function withCitations(words: Words): Components {
  return {
    ...plain,
    a: ({ href, children }) => {
      const number = /^#e(\d+)$/.exec(href ?? '')?.[1]
      return number === undefined ? (
        <a href={href} rel="nofollow noopener">
          {children}
        </a>
      ) : (
        <Citation number={Number(number)} words={words} />
      )
    },
  }
}

type Props = {
  markdown: string
  /** The numbers that `[@e1]` may lead to. */
  sources: readonly number[]
  words: Words
}

/** A rationale in Markdown, with its citations as links to the sources. */
export function Rationale({ markdown, ...given }: Props) {
  const paragraphs = plainParagraphs(markdown)
  return (
    <div className="prose" dir="auto">
      {paragraphs ? (
        <PlainProse paragraphs={paragraphs} {...given} />
      ) : (
        <Parsed {...given} markdown={markdown} />
      )}
    </div>
  )
}

/** What any text becomes; the shorter way above is held to it by a test. */
export function Parsed({ markdown, sources, words }: Props) {
  return keptProse(`${words.language} ${sources} ${markdown}`, () =>
    Markdown({
      remarkPlugins: [remarkGfm, citationPlugin(new Set(sources))],
      rehypePlugins: [rehypeSanitize],
      components: withCitations(words),
      children: markdown,
    }),
  )
}
