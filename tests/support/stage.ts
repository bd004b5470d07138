import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Counts, readPlaywright, readVitest } from './reports.ts'

/** What one stage of the run came to; `failures` are named so that a person finds them. */
export type Outcome = Counts & { failures: string[] }
export type Stage = {
  name: string
  group: 'check' | 'unit' | 'db' | 'build' | 'e2e'
  run: () => Promise<Outcome>
}

const root = join(import.meta.dirname, '..', '..')
const program = (name: string) => join(root, 'node_modules', '.bin', name)

/** A stage that is one test: it passes when every command ends with 0. */
export function commands(...lines: string[][]) {
  return async (): Promise<Outcome> => {
    for (const [name = '', ...args] of lines) {
      const code = await execute(program(name), args)
      if (code !== 0) return { passed: 0, failed: 1, skipped: 0, failures: [`${name} ${args.join(' ')}`] }
    }
    return { passed: 1, failed: 0, skipped: 0, failures: [] }
  }
}

/** One vitest project; a file that cannot be loaded counts as a failure, and so does a run without tests. */
export function vitest(project: string, env: Record<string, string> = {}) {
  return () =>
    reported((report) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      return execute(program('vitest'), ['run', '--project', project, ...reporters], env)
    }, readVitest)
}

export function playwright() {
  return () =>
    reported((report) => {
      const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_HTML_OPEN: 'never' }
      return execute(program('playwright'), ['test', '--reporter=list,json'], env)
    }, readPlaywright)
}

/** Runs, reads the report, and trusts the exit code over the report where the two disagree. */
async function reported(run: (report: string) => Promise<number>, read: (report: unknown) => Outcome) {
  const folder = mkdtempSync(join(tmpdir(), 'stet-report-'))
  const report = join(folder, 'report.json')
  try {
    const code = await run(report)
    const none: Outcome = { passed: 0, failed: 0, skipped: 0, failures: [] }
    const outcome = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : none
    if (outcome.passed + outcome.failed === 0) return failedAs(outcome, 'no test was run')
    return code !== 0 && outcome.failed === 0 ? failedAs(outcome, `ended with exit code ${code}`) : outcome
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function failedAs(outcome: Outcome, reason: string): Outcome {
  return { ...outcome, failed: outcome.failed + 1, failures: [...outcome.failures, reason] }
}

/** What the command says goes straight to the terminal; it has no stdin to wait for. */
function execute(command: string, args: string[], env: Record<string, string> = {}) {
  return new Promise<number>((resolve, reject) => {
    const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
