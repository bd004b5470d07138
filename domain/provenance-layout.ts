import { Graph, layout, type NodeLabel } from '@dagrejs/dagre'
import type { ProvenanceNode } from './provenance.ts'
import type { Words } from './words/words.ts'

/** Sizes in CSS pixels: two columns and the arrow between them fit a screen of 320, margins included. */
const narrowScreen = 288
const width = 132
export const LINE_HEIGHT = 15
const between = { ranks: 20, nodes: 14 }
const charactersInLine = 17
const linesAtMost = 3

export type PlacedNode = {
  node: ProvenanceNode
  /** Top left corner. */
  x: number
  y: number
  width: number
  height: number
  /** The source's name, broken to fit; above it stands the number of a listed piece, below it the mark. */
  lines: string[]
}

type ProvenanceMark = 'notCounted' | 'party' | 'root'

/** What is said of a piece beside whose it is; a party's word is no plain root. */
export function markOf({ fault, isParty, isRoot }: ProvenanceNode): ProvenanceMark | null {
  if (fault !== null) return 'notCounted'
  if (isParty) return 'party'
  return isRoot ? 'root' : null
}

type ProvenanceDrawing = {
  width: number
  height: number
  nodes: PlacedNode[]
  /** From a piece to what it comes from, as points of a line. */
  arrows: { x: number; y: number }[][]
}

/**
 * Places the pieces of a provenance graph so that what was there first stands at the end of the reading direction, or
 * below where that is narrower. Pixels of the drawing's own, mirrored for a page that reads from right to left.
 */
export function provenanceLayout(
  nodes: readonly ProvenanceNode[],
  direction: Words['direction'],
): ProvenanceDrawing {
  const across = placed(nodes, 'LR')
  const down = across.width > narrowScreen ? placed(nodes, 'TB') : across
  const narrower = down.width < across.width ? down : across
  return direction === 'rtl' ? mirrored(narrower) : narrower
}

function placed(nodes: readonly ProvenanceNode[], rankdir: 'LR' | 'TB'): ProvenanceDrawing {
  const graph = new Graph()
  graph.setGraph({ rankdir, ranksep: between.ranks, nodesep: between.nodes, marginx: 2, marginy: 2 })
  graph.setDefaultEdgeLabel(() => ({}))
  const lines = nodes.map((node) => linesOf(node.source))
  nodes.forEach((node, index) => {
    const rows = (lines[index]?.length ?? 0) + (node.number === null ? 0 : 1) + (markOf(node) ? 1 : 0)
    graph.setNode(`${index}`, { width, height: 14 + LINE_HEIGHT * rows })
  })
  nodes.forEach((node, index) => {
    for (const from of node.from) graph.setEdge(`${index}`, `${from}`)
  })
  layout(graph)
  const size = graph.graph()
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: nodes.map((node, index) => {
      const { x = 0, y = 0, height } = graph.node(`${index}`)
      const corner = { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }
      return { node, ...corner, width, height, lines: lines[index] ?? [] }
    }),
    arrows: graph.edges().map((edge) => {
      const bends = (graph.edge(edge).points ?? []).slice(1, -1)
      // Neighbours need no bend: a straight line stays between their columns and crosses no box.
      return [
        side(graph.node(edge.v), rankdir, 1),
        ...(bends.length > 1 ? bends : []),
        side(graph.node(edge.w), rankdir, -1),
      ].map(rounded)
    }),
  }
}

/** The middle of the side of a box from which arrows go on (1) or at which they arrive (-1). */
function side({ x = 0, y = 0, width, height }: NodeLabel, rankdir: 'LR' | 'TB', way: 1 | -1) {
  return rankdir === 'LR' ? { x: x + (way * width) / 2, y } : { x, y: y + (way * height) / 2 }
}

function rounded({ x, y }: { x: number; y: number }) {
  return { x: Math.round(x), y: Math.round(y) }
}

function mirrored(drawing: ProvenanceDrawing): ProvenanceDrawing {
  return {
    ...drawing,
    nodes: drawing.nodes.map((node) => ({ ...node, x: drawing.width - node.x - node.width })),
    arrows: drawing.arrows.map((points) => points.map(({ x, y }) => ({ x: drawing.width - x, y }))),
  }
}

/** A name broken into lines that fit; what does not fit the last is cut, and the table has the whole. */
function linesOf(name: string): string[] {
  const lines: string[] = ['']
  for (const word of name.split(/\s+/u).flatMap(parts)) {
    const line = lines.at(-1) ?? ''
    const joined = line === '' ? word : `${line} ${word}`
    if (spaceOf(joined) <= charactersInLine) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  const shown = lines.filter(Boolean).slice(0, linesAtMost)
  const last = shown.at(-1)
  if (last !== undefined && shown.length < lines.filter(Boolean).length) shown[shown.length - 1] = `${last}…`
  return shown
}

/** A word longer than a line, as in scripts without spaces, is broken between what its readers see as letters. */
function parts(word: string): string[] {
  if (spaceOf(word) <= charactersInLine) return [word]
  const cut: string[] = ['']
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const joined = `${cut.at(-1)}${segment}`
    if (spaceOf(joined) <= charactersInLine) cut[cut.length - 1] = joined
    else cut.push(segment)
  }
  return cut
}

/** How many average letters as wide; signs of Chinese, Japanese and Korean count twice. */
function spaceOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (sign >= '\u1100' && !/[\u1e00-\u2fff]/u.test(sign) ? 2 : 1),
    0,
  )
}
