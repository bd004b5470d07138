/** One hop of an attribution chain as `fillForm` takes it: what a person types into its row, from 1. */
export function chainForm(
  who: string,
  whatTheyAre: string,
  { cue, hedge }: { cue?: string; hedge?: string } = {},
  hop = 1,
): Record<string, string> {
  return {
    [`Who, hop ${hop}`]: who,
    [`What they are, hop ${hop}`]: whatTheyAre,
    ...(cue !== undefined && { [`Reporting verb, hop ${hop}`]: cue }),
    ...(hedge !== undefined && { [`Hedge, hop ${hop}`]: hedge }),
  }
}
