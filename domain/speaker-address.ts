/** The page of everything that somebody was checked for having said; the key is `speakerOf`'s. */
export function speakerPath(key: string): string {
  return `/speakers/${encodeURIComponent(key)}`
}
