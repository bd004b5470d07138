export type Counts = { passed: number; failed: number; skipped: number }
type Read = Counts & { failures: string[] }

type VitestReport = {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

/** Counts every test of vitest's JSON report; a file that broke before its tests counts as one failure. */
export function readVitest(report: unknown): Read {
  const { testResults } = report as VitestReport
  const read: Read = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const file of testResults) {
    const failedBefore = read.failed
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed') read.passed += 1
      else if (status === 'failed') fail(read, `${file.name} › ${fullName}`)
      else read.skipped += 1
    }
    const broken = file.status === 'failed' && read.failed === failedBefore
    if (broken) fail(read, `${file.name} › ${file.message.split('\n')[0] || 'did not load'}`)
  }
  return read
}

type PlaywrightSuite = {
  title: string
  suites?: PlaywrightSuite[]
  specs?: { title: string; file: string; tests: { projectName: string; status: string }[] }[]
}
type PlaywrightReport = { suites: PlaywrightSuite[]; errors: { message?: string }[] }

/** Counts every test of Playwright's JSON report; a flaky test is a failure. */
export function readPlaywright(report: unknown): Read {
  const { suites, errors } = report as PlaywrightReport
  const read: Read = { passed: 0, failed: 0, skipped: 0, failures: [] }
  const visit = (suite: PlaywrightSuite) => {
    for (const spec of suite.specs ?? []) {
      for (const { projectName, status } of spec.tests) {
        if (status === 'expected') read.passed += 1
        else if (status === 'skipped') read.skipped += 1
        else fail(read, `${spec.file} › ${spec.title} (${projectName}, ${status})`)
      }
    }
    suite.suites?.forEach(visit)
  }
  suites.forEach(visit)
  for (const { message } of errors) fail(read, message?.split('\n')[0] ?? 'the run broke')
  return read
}

function fail(read: Read, name: string) {
  read.failed += 1
  read.failures.push(name)
}
