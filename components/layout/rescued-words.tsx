'use client'
import type { GoneForm } from '../form/gone-form.ts'
import { Button } from '../ui/button.tsx'
import { cn } from '../ui/cn.ts'
import { controlClass } from '../ui/field.tsx'

/** What was typed into forms that the page no longer has, to be copied: somebody else settled the matter. */
export function RescuedWords({ forms, onClose }: { forms: readonly GoneForm[]; onClose: () => void }) {
  return (
    <section
      aria-label="What you had typed"
      className="sticky bottom-0 z-30 max-h-[50dvh] overflow-y-auto border-t-4 border-attention bg-page px-4 py-4 font-sans text-sm print:hidden"
    >
      <div className="mx-auto grid max-w-[48rem] gap-3">
        <p role="alert" className="font-semibold">
          Somebody changed this page, and a form that you were writing in is no longer needed. Copy what you
          want to keep.
        </p>
        {forms.flatMap(({ label, words }) =>
          words.map(([field, value]) => (
            <label key={`${label} ${field} ${value}`} className="grid gap-1.5">
              <span className="font-medium">
                {label}: {field}
              </span>
              <textarea
                readOnly
                rows={3}
                defaultValue={value}
                className={cn(controlClass, 'resize-y [unicode-bidi:plaintext]')}
              />
            </label>
          )),
        )}
        <div>
          <Button type="button" onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    </section>
  )
}
