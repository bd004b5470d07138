/** Why Stet does not start, as one sentence for the person at the terminal; no stack is printed. */
export class LaunchRefused extends Error {
  override name = 'LaunchRefused'
}
