import { beforeEach, describe, expect, it, vi } from 'vitest'
import { prepareData } from '#server/prepare-data.ts'

const { demoState, migrate, seedDemo } = vi.hoisted(() => ({
  demoState: vi.fn(),
  migrate: vi.fn(),
  seedDemo: vi.fn(),
}))
vi.mock('#db/migrate.ts', () => ({ migrate }))
vi.mock('#db/seed/seed.ts', () => ({ demoState, seedDemo }))

const url = 'postgres://owner:secret@localhost/desk'

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  migrate.mockReset().mockResolvedValue({ rolesGuarded: true })
  seedDemo.mockReset().mockResolvedValue(undefined)
})

describe('what a start does to the database', () => {
  it.each([
    ['demo', 'other', /^The database desk is not empty and is not a demo's/],
    ['dev', 'other', /^The database desk is not empty and is not a demo's/],
    ['start', 'demo', /^The database desk holds the demo, whose passwords are public/],
  ] as const)(
    'refuses %s on a database with the state %s, and changes nothing',
    async (mode, state, sentence) => {
      demoState.mockResolvedValue(state)
      await expect(prepareData(mode, url)).rejects.toMatchObject({
        name: 'LaunchRefused',
        message: expect.stringMatching(sentence),
      })
      expect(migrate).not.toHaveBeenCalled()
      expect(seedDemo).not.toHaveBeenCalled()
    },
  )

  it.each(['empty', 'demo'])('seeds a demo on a database with the state %s', async (state) => {
    demoState.mockResolvedValue(state)
    expect(await prepareData('demo', url)).toEqual({ rolesGuarded: true, empty: false })
    expect(seedDemo).toHaveBeenCalledWith(url, expect.any(Function))
  })

  it.each(['empty', 'other'])('never seeds a newsroom, state %s', async (state) => {
    demoState.mockResolvedValue(state)
    expect(await prepareData('start', url)).toEqual({ rolesGuarded: true, empty: state === 'empty' })
    expect(seedDemo).not.toHaveBeenCalled()
  })

  it('passes on in one sentence that the schema is newer', async () => {
    demoState.mockResolvedValue('demo')
    migrate.mockRejectedValue(Object.assign(new Error('Made by a newer Stet.'), { name: 'SchemaNewer' }))
    await expect(prepareData('demo', url)).rejects.toMatchObject({
      name: 'LaunchRefused',
      message: 'Made by a newer Stet.',
    })
    expect(seedDemo).not.toHaveBeenCalled()
  })
})
