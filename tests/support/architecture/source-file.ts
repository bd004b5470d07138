import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseAst } from 'vitest/node'

/** A node of the syntax tree, as open as a walk over all kinds of nodes needs it. */
export type SyntaxNode = { type: string; start: number; end: number; [field: string]: unknown }
/** `target` is the project's own file that is meant, or null for a package; `names` are the imported names. */
export type Import = { from: string; target: string | null; names: string[] }
export type SourceFile = { path: string; text: string; program: SyntaxNode; imports: Import[] }

const root = join(import.meta.dirname, '..', '..', '..')

/** Parses one file; `path` is relative to the project with forward slashes. */
export function sourceFile(path: string, text: string): SourceFile {
  const lang = path.endsWith('x') ? 'tsx' : path.endsWith('.mjs') ? 'js' : 'ts'
  const program = parseAst(text, { lang }, path) as unknown as SyntaxNode
  return { path, text, program, imports: importsOf(path, program) }
}

/** Every TypeScript and script file that git knows or would add. */
export function projectFiles(): SourceFile[] {
  return trackedFiles()
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && path !== 'next-env.d.ts')
    .map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')))
}

/** What is in the project: tracked, or new and not ignored. */
export function trackedFiles(): string[] {
  const command = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const listed = execFileSync('git', ['-c', `safe.directory=${root}`, ...command], {
    cwd: root,
    encoding: 'utf8',
  })
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)))
}

/** All nodes, parents first. */
export function* nodes(from: SyntaxNode): Generator<SyntaxNode> {
  yield from
  for (const value of Object.values(from)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodes(child)
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** `a.b` as text for plain member chains, the name for an identifier, else ''. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'MemberExpression') return `${nameOf(node.object)}.${nameOf(node.property)}`
  if (node.type === 'JSXMemberExpression') return `${nameOf(node.object)}.${nameOf(node.property)}`
  return typeof node.name === 'string' ? node.name : ''
}

export function lineOf(file: SourceFile, node: SyntaxNode) {
  return file.text.slice(0, node.start).split('\n').length
}

/** Types, re-exports, `import()` and `import('…')` in a type included. */
function importsOf(path: string, program: SyntaxNode): Import[] {
  const found: Import[] = []
  for (const node of nodes(program)) {
    const from = literal(node.source) ?? (node.type === 'TSImportType' ? literal(node.argument) : undefined)
    if (!/^(Import|Export|TSImport)/.test(node.type) || from === undefined) continue
    const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : []
    found.push({ from, target: target(path, from), names: specifiers.map((one) => nameOf(one.imported)) })
  }
  return found
}

export function literal(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'TSLiteralType') return literal(node.literal)
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

function target(path: string, from: string) {
  if (from.startsWith('#')) return from.slice(1)
  if (from.startsWith('@/')) return from.slice(2)
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : null
}
