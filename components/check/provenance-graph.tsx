import { useId } from 'react'
import type { ProvenanceNode } from '#domain/provenance.ts'
import { provenanceLayout } from '#domain/provenance-layout.ts'
import { isolated } from '#domain/words/isolated.ts'
import type { Words } from '#domain/words/words.ts'
import { Details } from '../ui/details.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { ProvenanceBox } from './provenance-box.tsx'
import { ProvenanceTable } from './provenance-table.tsx'

type Props = { nodes: readonly ProvenanceNode[]; words: Words }

/**
 * Who had it from whom, drawn on the server: each piece of evidence by its number and what it comes from, roots in a
 * double frame. The sentence and the table say the same.
 */
export function ProvenanceGraph({ nodes, words }: Props) {
  const id = useId()
  const { t } = words
  // One piece alone is told in words; there is nothing to draw.
  if (nodes.length < 2) return null
  const { width, height, nodes: placed, arrows } = provenanceLayout(nodes, words.direction)
  const roots = [...new Set(nodes.filter((node) => node.isRoot).map((node) => node.source))]
  const listed = nodes.filter((node) => node.number !== null).length
  return (
    <figure className="font-sans text-sm">
      <p className="mb-2 font-semibold" id={id}>
        {t('graph.provenance')}
      </p>
      <ScrollRegion className="print:overflow-visible" aria-labelledby={id}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          className="max-w-none print:h-auto print:max-w-full"
          aria-hidden="true"
        >
          <marker
            id={`${id}tip`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className="fill-muted" />
          </marker>
          {arrows.map((points, index) => (
            <polyline
              key={index}
              points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
              markerEnd={`url(#${id}tip)`}
              className="fill-none stroke-muted"
            />
          ))}
          {placed.map((each, index) => (
            <ProvenanceBox key={index} placed={each} words={words} />
          ))}
        </svg>
      </ScrollRegion>
      <figcaption className="mt-2">
        <p>
          {t('graph.summary', {
            n: listed,
            roots: roots.length,
            names: words.list(roots.map((name) => isolated(name, words))),
          })}{' '}
          <span className="text-muted">{t('graph.reading')}</span>
        </p>
        <Details summary={t('graph.asTable')}>
          <ProvenanceTable nodes={nodes} words={words} />
        </Details>
      </figcaption>
    </figure>
  )
}
