import { perFile, type Rule } from './rule.ts'
import { isNode, lineOf, nameOf, nodes, type SourceFile, type SyntaxNode } from './source-file.ts'

const makers = ['formAction', 'anonymousFormAction']
const made = "import { formAction } from '#app/form-action.ts'\n"

export const serverActionRules: Rule[] = [
  {
    name: 'every server action is made by formAction',
    faults: perFile((file) => {
      if (!hasDirective(file.program)) return []
      const exports = list(file.program.body).filter(({ type }) => type.startsWith('Export'))
      return exports
        .filter((node) => !isMade(node, file))
        .map((node) => `line ${lineOf(file, node)} is not made by it`)
    }),
    planted: [
      { 'app/a/actions.ts': "'use server'\nexport async function leak() {}" },
      { 'app/a/actions.ts': "'use server'\nexport const leak = async () => {}" },
      { 'app/a/actions.ts': "'use server'\nexport { leak } from './leak.ts'" },
      { 'app/a/actions.ts': "'use server'\nexport * from './leak.ts'" },
      { 'app/a/actions.ts': "'use server'\nexport default async () => {}" },
      { 'app/a/actions.ts': `'use server'\n${made}export const a = formAction(b, c), leak = async () => {}` },
      { 'app/a/actions.ts': "'use server'\nconst formAction = (f) => f\nexport const leak = formAction(b)" },
    ],
  },
  {
    name: 'no server action inside a function',
    faults: perFile((file) =>
      [...nodes(file.program)]
        .filter((node) => node.type === 'BlockStatement' || node.type === 'FunctionBody')
        .filter(hasDirective)
        .map(
          (node) => `line ${lineOf(file, node)}: an inline 'use server' is an endpoint that nothing guards`,
        ),
    ),
    planted: [
      { 'app/page.tsx': "export default () => <form action={async () => { 'use server'; drop() }} />" },
      { 'app/a.ts': "export async function leak() {\n'use server'\n}" },
    ],
  },
]

const list = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : [])

function hasDirective(node: SyntaxNode) {
  return list(node.body).some((statement) => statement.directive === 'use server')
}

/** An exported type is no endpoint. The maker must be the one that app/form-action.ts exports. */
function isMade(node: SyntaxNode, file: SourceFile) {
  if (node.exportKind === 'type') return true
  const declaration = isNode(node.declaration) ? node.declaration : undefined
  if (node.type !== 'ExportNamedDeclaration' || declaration?.type !== 'VariableDeclaration') return false
  const imported = file.imports
    .filter(({ target }) => target === 'app/form-action.ts')
    .flatMap(({ names }) => names)
  return list(declaration.declarations).every(({ init }) => {
    const maker = isNode(init) && init.type === 'CallExpression' ? nameOf(init.callee) : ''
    return makers.includes(maker) && imported.includes(maker)
  })
}
