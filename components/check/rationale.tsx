import Markdown, { type Components } from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import { citationPlugin } from './citation-plugin.ts'

/*
 * Elements are rebuilt from the few attributes that we know: whatever else the text brought along, styles
 * of table cells among them, does not reach the page. Headings start at h3, below the page's own.
 */
const components: Components = {
  a: ({ href, children }) =>
    href && /^#e\d+$/.test(href) ? (
      <a href={href} className="citation">
        <span className="sr-only">Source </span>
        {children}
      </a>
    ) : (
      <a href={href} rel="nofollow noopener">
        {children}
      </a>
    ),
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

/** A rationale in Markdown; `sources` are the numbers that `[@e1]` may lead to. */
export function Rationale({ markdown, sources }: { markdown: string; sources: readonly number[] }) {
  return (
    <div className="prose" dir="auto">
      <Markdown
        remarkPlugins={[remarkGfm, citationPlugin(new Set(sources))]}
        rehypePlugins={[rehypeSanitize]}
        components={components}
      >
        {markdown}
      </Markdown>
    </div>
  )
}
