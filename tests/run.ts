import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { build, isBuildFresh } from '#server/build.ts'
import { commands, type Outcome, playwright, type Stage, vitest } from './support/stage.ts'

const root = join(import.meta.dirname, '..')

async function buildStage(): Promise<Outcome> {
  if (!isBuildFresh(root)) await build(root)
  return { passed: 1, failed: 0, skipped: 0, failures: [] }
}

/** The binaries of the oldest release that is promised come for one platform only. */
async function noPostgres15(): Promise<Outcome> {
  console.log('PostgreSQL 15 has no binaries for this platform here.')
  return { passed: 0, failed: 0, skipped: 1, failures: [] }
}

const on15 = platform() === 'linux' && arch() === 'x64' ? vitest('db', { STET_TEST_PG: '15' }) : noPostgres15
const database: Stage[] = process.env.TEST_DATABASE_URL
  ? [{ name: 'database tests on TEST_DATABASE_URL', group: 'db', run: vitest('db') }]
  : [
      { name: 'database tests on PostgreSQL 18', group: 'db', run: vitest('db', { STET_TEST_PG: '18' }) },
      { name: 'database tests on PostgreSQL 15', group: 'db', run: on15 },
    ]

const all: Stage[] = [
  { name: 'lint and format', group: 'check', run: commands(['biome', 'ci', '--error-on-warnings', '.']) },
  { name: 'types', group: 'check', run: commands(['next', 'typegen'], ['tsc', '--noEmit']) },
  { name: 'unit tests', group: 'unit', run: vitest('unit*') },
  ...database,
  { name: 'build', group: 'build', run: buildStage },
  { name: 'browser tests', group: 'e2e', run: playwright() },
]

/** `node tests/run.ts` runs every stage; `node tests/run.ts check db` only those groups. */
const asked = process.argv.slice(2)
const unknown = asked.filter((group) => !all.some((stage) => stage.group === group))
if (unknown.length > 0) {
  console.error(`There is no stage “${unknown[0]}”. Say check, unit, db, build or e2e, or nothing for all.`)
  process.exit(1)
}
const stages = asked.length === 0 ? all : all.filter(({ group }) => asked.includes(group))

const outcomes: [Stage, Outcome][] = []
for (const [index, stage] of stages.entries()) {
  const begun = performance.now()
  console.log(`\n── ${index + 1}/${stages.length} ${stage.name}`)
  const outcome = await runStage(stage)
  outcomes.push([stage, outcome])
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`── ${stage.name}: ${counts(outcome)} in ${seconds} s`)
}
summarise()

/** Every stage is run, so that one run shows everything; only a browser without a build has nothing to see. */
async function runStage(stage: Stage): Promise<Outcome> {
  const unbuilt = outcomes.some(([{ group }, { failed }]) => group === 'build' && failed > 0)
  if (stage.group === 'e2e' && unbuilt) {
    return { passed: 0, failed: 1, skipped: 0, failures: ['not run, because the build failed'] }
  }
  try {
    return await stage.run()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { passed: 0, failed: 1, skipped: 0, failures: [message] }
  }
}

function summarise() {
  const failures = outcomes.flatMap(([{ name }, outcome]) => outcome.failures.map((one) => `${name}: ${one}`))
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((one) => `  ${one}`).join('\n')}`)
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    outcomes.reduce((total, [, outcome]) => total + outcome[key], 0)
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
  console.log(`\n${counts(total)}`)
}

function counts({ passed, failed, skipped }: { passed: number; failed: number; skipped: number }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
