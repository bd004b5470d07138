/** Rejects when an answer has not come after `ms`. */
export async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms.`)), ms).unref()
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
