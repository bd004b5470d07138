import { expect, test } from 'vitest'
import { readPlaywright, readVitest } from './support/reports.ts'

const counted = (status: string) => ({ status, fullName: `is ${status}` })

test('vitest: every test counts once, by what became of it', () => {
  const assertionResults = ['passed', 'passed', 'failed', 'pending', 'todo'].map(counted)
  const read = readVitest({
    testResults: [{ name: 'a.test.ts', status: 'failed', message: '', assertionResults }],
  })
  expect(read).toEqual({ passed: 2, failed: 1, skipped: 2, failures: ['a.test.ts › is failed'] })
})

test('vitest: a file that does not load is a failure, though none of its tests failed', () => {
  const broken = {
    name: 'b.test.ts',
    status: 'failed',
    message: 'no such module\nat …',
    assertionResults: [],
  }
  expect(readVitest({ testResults: [broken] })).toMatchObject({
    failed: 1,
    failures: ['b.test.ts › no such module'],
  })
})

test('Playwright: suites nest, and a flaky test is a failure', () => {
  const spec = (status: string) => ({
    title: status,
    file: 'a.spec.ts',
    tests: [{ projectName: 'chromium', status }],
  })
  const inner = { title: 'inner', specs: [spec('flaky'), spec('unexpected'), spec('skipped')] }
  const outer = { title: 'a.spec.ts', specs: [spec('expected')], suites: [inner] }
  const read = readPlaywright({ suites: [outer], errors: [{ message: 'set-up broke\nat …' }] })
  expect(read).toMatchObject({ passed: 1, failed: 3, skipped: 1 })
  expect(read.failures.at(-1)).toBe('set-up broke')
})
