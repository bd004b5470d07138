import { LINE_HEIGHT, markOf, type PlacedNode } from '#domain/provenance-layout.ts'
import type { Words } from '#domain/words/words.ts'

/** One piece: its number where it is listed, whose it is, and what is said of it by frame and word. */
export function ProvenanceBox({ placed, words }: { placed: PlacedNode; words: Words }) {
  const { node, x, y, width, height, lines } = placed
  const mark = markOf(node)
  const texts = [
    ...(node.number === null ? [] : [{ text: `${node.number}`, className: 'fill-ink font-semibold' }]),
    ...lines.map((text) => ({ text, className: 'fill-ink' })),
    ...(mark === null ? [] : [{ text: words.t(`graph.${mark}`), className: 'fill-muted' }]),
  ]
  const frame = node.fault === null ? 'fill-page stroke-ink' : 'fill-page stroke-muted'
  const drawing = (
    <>
      <rect
        {...{ x, y, width, height }}
        rx="4"
        className={frame}
        strokeDasharray={node.fault === null ? undefined : '4 3'}
      />
      {node.isRoot && (
        <rect
          x={x + 3}
          y={y + 3}
          width={width - 6}
          height={height - 6}
          rx="2"
          className="fill-none stroke-ink"
        />
      )}
      {texts.map(({ text, className }, index) => (
        <text
          key={index}
          x={x + width / 2}
          y={y + 18 + LINE_HEIGHT * index}
          textAnchor="middle"
          fontSize="11"
          className={className}
        >
          {text}
        </text>
      ))}
    </>
  )
  if (node.number === null) return drawing
  return (
    <a href={`#e${node.number}`} tabIndex={-1}>
      {drawing}
    </a>
  )
}
