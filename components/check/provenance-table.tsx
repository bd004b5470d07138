import type { ProvenanceNode } from '#domain/provenance.ts'
import { isolated } from '#domain/words/isolated.ts'
import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'
import { Cell, HeaderCell, Table } from '../ui/table.tsx'

type Props = { nodes: readonly ProvenanceNode[]; words: Words }

/** The provenance graph in rows, with the same links. */
export function ProvenanceTable({ nodes, words }: Props) {
  const { t } = words
  return (
    <Table caption={t('graph.caption')}>
      <thead>
        <tr>
          <HeaderCell>{t('graph.piece')}</HeaderCell>
          <HeaderCell>{t('graph.source')}</HeaderCell>
          <HeaderCell>{t('graph.comesFrom')}</HeaderCell>
          <HeaderCell>{t('graph.mark')}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {nodes.map((node, index) => (
          <tr key={index}>
            <Cell>
              {node.number === null ? (
                t('graph.notListed')
              ) : (
                <Link href={`#e${node.number}`}>{node.number}</Link>
              )}
            </Cell>
            <Cell>
              <bdi>{node.source}</bdi>
            </Cell>
            <Cell>{words.list(node.from.flatMap((from) => nameOf(nodes[from], words)))}</Cell>
            <Cell>{words.list(marks(node, words))}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function nameOf(node: ProvenanceNode | undefined, words: Words): string[] {
  if (!node) return []
  const name = isolated(node.source, words)
  return [node.number === null ? name : `${node.number} (${name})`]
}

function marks({ isRoot, isParty, fault }: ProvenanceNode, { t }: Words): string[] {
  return [
    ...(isRoot ? [t('graph.root')] : []),
    ...(isParty ? [t('graph.party')] : []),
    ...(fault === null ? [] : [t('graph.notCounted')]),
  ]
}
