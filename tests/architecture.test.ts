import { describe, expect, test } from 'vitest'
import { codeRules } from './support/architecture/code.ts'
import { floorRules } from './support/architecture/floors.ts'
import { nameRules } from './support/architecture/names.ts'
import { serverActionRules } from './support/architecture/server-actions.ts'
import { projectFiles, sourceFile } from './support/architecture/source-file.ts'

const project = projectFiles()

test('the project has files to judge', () => {
  expect(project.map(({ path }) => path)).toContain('tests/architecture.test.ts')
})

describe.each([...floorRules, ...nameRules, ...serverActionRules, ...codeRules])(
  '$name',
  ({ faults, planted }) => {
    test('holds', () => {
      expect(faults(project)).toEqual([])
    }, 60_000)

    // A rule that cannot fail is a defect: each one must report every breach that is planted for it.
    test.each(planted.map((files, number) => ({ number, files })))(
      'reports planted fault $number',
      ({ files }) => {
        const bad = Object.entries(files).map(([path, text]) => sourceFile(path, text))
        expect(faults(bad)).not.toEqual([])
      },
    )
  },
)
