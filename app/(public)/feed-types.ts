/** The feeds of one thing, for the head of its page. `path` is the feed's address without its ending. */
export function feedTypes(path: string): Record<string, string> {
  return {
    'application/atom+xml': `${path}.atom`,
    'application/rss+xml': `${path}.rss`,
    'application/feed+json': `${path}.json`,
  }
}
