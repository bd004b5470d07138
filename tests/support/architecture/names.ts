import { perFile, type Rule } from './rule.ts'

const drawers = [
  'lib',
  'libs',
  'util',
  'utils',
  'helper',
  'helpers',
  'types',
  'hooks',
  'services',
  'constants',
  'common',
  'misc',
  'shared',
]
const linesAllowed = 200
const pageLinesAllowed = 60

const lines = (text: string) => text.trimEnd().split('\n').length
const nameIn = (path: string) => path.split('/').at(-1) ?? path
const long = (count: number) => 'const a = 1\n'.repeat(count)

export const nameRules: Rule[] = [
  {
    name: 'no junk drawers',
    faults: perFile(({ path }) => {
      const parts = path.split('/').map((part) => part.replace(/\.(test\.)?(tsx?|mjs)$/, ''))
      return parts.filter((part) => drawers.includes(part)).map((part) => `“${part}” says nothing`)
    }),
    planted: [{ 'app/utils/a.ts': '' }, { 'domain/constants.ts': '' }, { 'components/hooks/use-a.ts': '' }],
  },
  {
    name: 'no index files',
    faults: perFile(({ path }) => (/^index\.(tsx?|mjs)$/.test(nameIn(path)) ? ['is an index file'] : [])),
    planted: [{ 'domain/index.ts': '' }, { 'components/ui/index.tsx': '' }],
  },
  {
    name: 'files are kebab-case',
    faults: perFile(({ path }) =>
      /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d))?\.(tsx?|mjs)$/.test(nameIn(path))
        ? []
        : ['is not kebab-case'],
    ),
    planted: [{ 'components/VerdictForm.tsx': '' }, { 'db/queries/list_claims.ts': '' }],
  },
  {
    name: `no file over ${linesAllowed} lines`,
    faults: perFile(({ path, text }) =>
      !path.startsWith('db/migrations/') && lines(text) > linesAllowed ? [`has ${lines(text)} lines`] : [],
    ),
    planted: [{ 'domain/a.ts': long(linesAllowed + 1) }],
  },
  {
    name: `a page is under ${pageLinesAllowed} lines`,
    faults: perFile(({ path, text }) =>
      nameIn(path) === 'page.tsx' && lines(text) >= pageLinesAllowed ? [`has ${lines(text)} lines`] : [],
    ),
    planted: [{ 'app/(public)/page.tsx': long(pageLinesAllowed) }],
  },
  {
    name: 'no loading.tsx',
    faults: perFile(({ path }) => (nameIn(path) === 'loading.tsx' ? ['turns a 404 or 503 into 200'] : [])),
    planted: [{ 'app/(public)/loading.tsx': '' }],
  },
]
