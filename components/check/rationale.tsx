import Markdown, { type Components } from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import type { Words } from '#domain/words/words.ts'
import { citationPlugin } from './citation-plugin.ts'
import { SourceNumber } from './source-number.tsx'

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

/** A citation is one of our own links: to a source's number on this page. */
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
        <a href={href} className="citation">
          <SourceNumber number={Number(number)} words={words} />
        </a>
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
export function Rationale({ markdown, sources, words }: Props) {
  return (
    <div className="prose" dir="auto">
      <Markdown
        remarkPlugins={[remarkGfm, citationPlugin(new Set(sources))]}
        rehypePlugins={[rehypeSanitize]}
        components={withCitations(words)}
      >
        {markdown}
      </Markdown>
    </div>
  )
}
