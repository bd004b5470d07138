type Step = () => void | Promise<void>

/** npm passes on the Ctrl-C that the terminal has already sent, so signals close together are one. */
const sameKey = 500

/**
 * What is to be undone when the process stops, in the reverse order of being added. The first SIGINT or
 * SIGTERM undoes it and exits with 0; a second one runs `atOnce` and exits at once.
 */
export function createShutdown(atOnce: () => void) {
  const steps: Step[] = []
  const began = new AbortController()
  let beganAt = 0

  /** Undoes everything; an error in one step is printed and does not keep the others from running. */
  async function undo(): Promise<void> {
    began.abort()
    for (let step = steps.pop(); step; step = steps.pop()) {
      try {
        await step()
      } catch (error) {
        console.error(error instanceof Error ? error.message : error)
      }
    }
  }

  function onSignal(): void {
    if (beganAt === 0) {
      beganAt = Date.now()
      console.log('\nStopping…')
      void undo().then(() => {
        console.log('Stopped.')
        process.exit(0)
      })
    } else if (Date.now() - beganAt > sameKey) {
      atOnce()
      process.exit(1)
    }
  }

  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  process.on('SIGHUP', onSignal)
  return { add: (step: Step) => void steps.push(step), undo, signal: began.signal }
}

export type Shutdown = ReturnType<typeof createShutdown>
