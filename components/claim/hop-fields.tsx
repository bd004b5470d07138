import { sourceKinds, sourceKindWord } from '#domain/attribution.ts'
import { FormSelect, FormText } from '../form/form-fields.tsx'

const kinds = sourceKinds.map((kind) => ({ value: kind, label: sourceKindWord[kind] }))

type Label = 'speaker' | 'speakerKind' | 'cue' | 'hedge' | 'carrier' | 'carrierKind'

/** Who said it first, with which words, and who carried it to the article. */
export function HopFields({ labels, sourcesId }: { labels: Record<Label, string>; sourcesId: string }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormText
        name="speaker"
        label={labels.speaker}
        hint="The name, or the article’s description."
        list={sourcesId}
        autoComplete="off"
        optional
      />
      <FormSelect
        name="speakerKind"
        label={labels.speakerKind}
        hint="Counts only for a name that is new to this desk."
        options={kinds}
        optional
      />
      <FormText
        name="cue"
        label={labels.cue}
        hint="As the article has it: “told”, “reported”."
        autoComplete="off"
        optional
      />
      <FormText
        name="hedge"
        label={labels.hedge}
        hint="How the article keeps its distance: “reportedly”."
        autoComplete="off"
        optional
      />
      <FormText
        name="carrier"
        label={labels.carrier}
        hint="Through whom it came: an agency, a channel."
        list={sourcesId}
        autoComplete="off"
        optional
      />
      <FormSelect
        name="carrierKind"
        label={labels.carrierKind}
        hint="Counts only for a name that is new to this desk."
        options={kinds}
        optional
      />
    </div>
  )
}
