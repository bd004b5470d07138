'use client'
import { useEffect, useRef, useState } from 'react'
import { sizeInWords } from '#domain/upload.ts'
import { useFormField } from '../form/form-context.ts'
import { Button } from '../ui/button.tsx'
import { controlClass, Field } from '../ui/field.tsx'
import { UploadState } from './upload-state.tsx'
import { useUpload } from './use-upload.ts'

/**
 * The file of a piece of evidence: chosen or dropped on the field, it is uploaded at once, with progress. Without
 * JavaScript a button sends the whole form to the desk, which keeps the file and leads back to the form.
 */
export function FileField() {
  const { value: id, error } = useFormField('uploadId')
  const { value: name } = useFormField('uploadName')
  const { value: size } = useFormField('uploadSize')
  const upload = useUpload(id ? { uploadId: id, fileName: name, size: Number(size) } : null)
  const input = useRef<HTMLInputElement>(null)
  const [isScripted, setScripted] = useState(false)
  const { begin, kept, state } = upload

  useEffect(() => {
    setScripted(true)
    // Chosen before the script was there.
    const early = input.current?.files?.[0]
    if (early) begin(early)
  }, [begin])

  const problem = state.at === 'failed' || state.at === 'waited for' ? null : error
  return (
    <div id="file" className="grid scroll-mt-4 gap-3">
      <input type="hidden" name="uploadId" value={kept?.uploadId ?? ''} readOnly ref={upload.field} />
      <input type="hidden" name="uploadName" value={kept?.fileName ?? ''} readOnly />
      <input type="hidden" name="uploadSize" value={kept ? String(kept.size) : ''} readOnly />
      <Field
        label={kept ? 'Another file instead' : 'File to upload'}
        hint="Any kind, up to 100 MB: choose it, or drop it here. It is kept as it is; colleagues can save it, readers cannot."
        error={problem}
        optional
      >
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            name={isScripted ? undefined : 'file'}
            className={`${controlClass} border-dashed py-4 file:me-3 file:border-0 file:bg-transparent file:font-medium file:text-ink`}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              if (file && isScripted) begin(file)
            }}
          />
        )}
      </Field>
      {!isScripted && (
        <div>
          <Button formAction="/desk/uploads" formEncType="multipart/form-data" formMethod="post">
            Upload the file
          </Button>
        </div>
      )}
      <UploadState {...upload} />
      {kept && (
        <p role={isScripted ? undefined : 'status'}>
          Uploaded: <bdi className="font-medium">{kept.fileName}</bdi>, {sizeInWords(kept.size)}. It is kept
          once the evidence is attached.
        </p>
      )}
    </div>
  )
}
