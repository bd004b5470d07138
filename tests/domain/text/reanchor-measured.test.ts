import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { measureReanchoring, type ReanchoringFigures } from '#tests/bench/measure-reanchoring.ts'

/** Shares that may not fall; what is wrong with the rest is told in docs/measurements.md. */
const floors = {
  '18f': { same: 1, edited: 0.975, deleted: 0.97, repeated: 1 },
  uk_brown: { same: 1, edited: 0.985, deleted: 0.85, repeated: 1 },
}

describe('measured on shared data', () => {
  for (const [name, least] of Object.entries(floors)) {
    test(`anchors of reanchor_${name}`, { timeout: 60_000 }, (context) => {
      const path = `../shared/data/reanchor_${name}.jsonl`
      if (!existsSync(path)) context.skip(`${path} is not here; the shared data set is measured where it is`)
      const wrong: string[] = []
      const [figures] = [...measureReanchoring([path], (line) => wrong.push(line), { isTimed: false })]
      for (const [kind, share] of Object.entries(least)) {
        const found = figures?.[kind as keyof ReanchoringFigures]
        expect(
          found,
          `${kind}\n${wrong.filter((line) => line.startsWith(kind)).join('\n')}`,
        ).toBeGreaterThanOrEqual(share)
      }
      expect(figures?.msPer50).toBeNull()
    })
  }
})
