import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'

export type PackedChromium = { path: string; libraries: string; fontconfig: string }

/**
 * Unpacks the Chromium of the locked package `@sparticuz/chromium` below `cache`, once, and says where it is.
 * Null where the package has no binary for this machine; throws when the folder cannot be written.
 */
export async function unpackChromium(cache: string): Promise<PackedChromium | null> {
  if (platform() !== 'linux' || arch() !== 'x64') return null
  const bin = packageBin()
  if (!bin) return null
  const folder = join(cache, `stet-chromium-${bin.version}`)
  if (!existsSync(join(folder, 'chromium'))) await unpackInto(bin.folder, folder, cache)
  return {
    path: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fontconfig: join(folder, 'stet-fonts.conf'),
  }
}

function packageBin() {
  const require = createRequire(import.meta.url)
  try {
    const main = require.resolve('@sparticuz/chromium')
    const root = dirname(dirname(main))
    const { version } = require(join(root, 'package.json')) as { version: string }
    return { folder: join(root, 'bin'), version }
  } catch {
    return null
  }
}

/** Unpacked beside its place and renamed into it, so that two runs at once never start half a browser. */
async function unpackInto(bin: string, folder: string, cache: string) {
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'unpacking-'))
  try {
    await inflateInto(bin, fresh)
    // The package means its binary for one user of one machine; ours may be shared by root and a developer.
    chmodSync(fresh, 0o755)
    chmodSync(join(fresh, 'chromium'), 0o755)
    writeFileSync(join(fresh, 'stet-fonts.conf'), fontconfig(join(folder, 'fonts', 'fonts')))
    renameSync(fresh, folder)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  }
}

/** The package unpacks into the folder for temporary files and nowhere else, so that is what ours is called. */
async function inflateInto(bin: string, folder: string) {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { inflate } = await import('@sparticuz/chromium')
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
    await Promise.all(parts.map((part) => inflate(join(bin, part))))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** For a machine without fonts of its own; the packed configuration names only folders of AWS and /tmp. */
function fontconfig(fonts: string) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`
}
