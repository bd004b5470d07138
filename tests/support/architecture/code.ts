import { floorOf, inTests, perNode, type Rule } from './rule.ts'
import { isNode, literal, nameOf, type SyntaxNode } from './source-file.ts'

const shipped = (path: string) => !inTests(path)
const speaks = ['server', 'bin', 'tests', 'worker']
// The launcher fills in what it generates before env.ts is asked for the first time.
const readsEnvironment = [
  'env.ts',
  'server/main.ts',
  'server/read-env.ts',
  'server/launch.ts',
  'next.config.ts',
  'playwright.config.ts',
  'drizzle.config.ts',
]
const argumentsOf = (node: SyntaxNode) => (Array.isArray(node.arguments) ? node.arguments : [])
const ambient = /^(Date\.now|Math\.random|performance\.now|crypto\.\w+|process\.\w+|globalThis\.\w+)$/

/** Roles and grants take no parameters, and hold literals only; the other hands on what drizzle has made. */
const passesOn = ['db/roles.ts', 'db/prepare-repeated.ts']

export const codeRules: Rule[] = [
  {
    name: 'no style attribute',
    faults: perNode(shipped, (node) =>
      node.type === 'JSXAttribute' && nameOf(node.name) === 'style' ? 'the CSP refuses it' : undefined,
    ),
    planted: [{ 'components/a.tsx': 'export const A = () => <p style={{ margin: 0 }}>Don’t</p>' }],
  },
  {
    name: 'no Suspense',
    faults: perNode(shipped, (node) =>
      /^(Identifier|JSXIdentifier)$/.test(node.type) && node.name === 'Suspense'
        ? 'turns a refusal into 200'
        : undefined,
    ),
    planted: [
      { 'app/page.tsx': "import { Suspense } from 'react'\nexport default () => <Suspense />" },
      { 'app/page.tsx': "import * as React from 'react'\nexport default () => <React.Suspense />" },
    ],
  },
  {
    name: 'dangerouslySetInnerHTML only for JSON-LD, in json-ld.tsx',
    faults: perNode(
      (path) => shipped(path) && path !== 'components/check/json-ld.tsx',
      (node) =>
        (literal(node) ?? nameOf(node)) === 'dangerouslySetInnerHTML'
          ? 'text is text, drawn by React'
          : undefined,
    ),
    planted: [
      { 'components/a.tsx': 'export const A = () => <p dangerouslySetInnerHTML={{ __html: a }} />' },
      {
        'components/a.tsx': "export const A = () => <p {...{ 'dangerouslySetInnerHTML': { __html: a } }} />",
      },
    ],
  },
  {
    name: 'no SQL from strings',
    faults: perNode(shipped, (node, file) => {
      if (node.type === 'MemberExpression' && nameOf(node).endsWith('sql.raw')) return 'sql.raw'
      if (node.type !== 'CallExpression') return undefined
      const callee = nameOf(node.callee)
      if (callee.endsWith('sql.identifier') && literal(argumentsOf(node)[0]) === undefined)
        return 'a computed column'
      const composed = callee.endsWith('.unsafe') && literal(argumentsOf(node)[0]) === undefined
      return composed && !passesOn.includes(file.path) ? 'composed SQL' : undefined
    }),
    planted: [
      { 'db/queries/a.ts': 'export const a = () => sql.raw(order)' },
      { 'db/queries/a.ts': 'export const a = () => sql.identifier(column)' },
      { 'db/queries/a.ts': 'export const a = (tx) => tx.unsafe(a)' },
    ],
  },
  {
    name: 'variables are read in env.ts',
    faults: perNode(
      (path) => shipped(path) && !readsEnvironment.includes(path) && floorOf(path) !== 'bin',
      (node, file) => {
        // The server hands its whole environment on to the programs that it starts; that reads nothing.
        const handedOn =
          floorOf(file.path) === 'server' && file.text.slice(node.start - 3, node.start) === '...'
        return nameOf(node).endsWith('process.env') && !handedOn ? 'reads process.env' : undefined
      },
    ),
    planted: [
      { 'app/page.tsx': 'export default () => <p>{process.env.SECRET}</p>' },
      { 'db/client.ts': 'const { DATABASE_URL } = globalThis.process.env' },
      { 'app/a.ts': 'const all = { ...process.env }' },
      { 'server/a.ts': 'const { PORT } = process.env' },
    ],
  },
  {
    name: 'domain has no clock, no chance and no machine',
    faults: perNode(
      (path) => floorOf(path) === 'domain',
      (node) => {
        if (node.type === 'MemberExpression' && ambient.test(nameOf(node))) return nameOf(node)
        const called =
          node.type === 'NewExpression' || node.type === 'CallExpression' ? nameOf(node.callee) : ''
        if (called === 'Date' && (node.type === 'CallExpression' || argumentsOf(node).length === 0))
          return 'reads the clock'
        return /^(fetch|setTimeout|setInterval|require)$/.test(called) ? `calls ${called}` : undefined
      },
    ),
    planted: [
      { 'domain/a.ts': 'export const now = () => Date.now()' },
      { 'domain/a.ts': 'export const now = () => new Date()' },
      { 'domain/a.ts': 'export const roll = () => Math.random()' },
      { 'domain/a.ts': 'export const get = () => fetch(url)' },
    ],
  },
  {
    name: 'no console.log outside server, worker, bin and tests',
    faults: perNode(
      (path) => !speaks.includes(floorOf(path)),
      (node) =>
        node.type === 'CallExpression' &&
        isNode(node.callee) &&
        /^console\.(log|info|debug)$/.test(nameOf(node.callee))
          ? 'speaks to nobody'
          : undefined,
    ),
    planted: [{ 'app/page.tsx': 'console.log(1)' }],
  },
]
