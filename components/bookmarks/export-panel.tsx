import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextArea } from '@/components/ui/text-area'
import { BOOKMARK_FIELDS, ESSAY_FIELDS } from '@/domain/bookmarks/formats/markdown-book'
import { TEMPLATE_LENGTH_MAX } from '@/domain/bookmarks/formats/template'

const FORMATS = [
  [
    'json',
    'JSON',
    'Everything: notes and places, what you said of words that changed, concepts, the names of your marks, collections and links. Comes back as it was.',
  ],
  [
    'csv',
    'CSV, for Readwise',
    'Readwise’s columns, and ours after them. Comes back but for what collections say of themselves.',
  ],
  ['annotations', 'Web Annotations', 'The W3C’s JSON-LD. Comes back as it was.'],
] as const

const EPUB = ['epub', 'EPUB', 'A chapter for each essay, with your notes.'] as const

type ExportPanelProps = { template: string; preview: string; fault: string | null }

/** One's book in each format; the Markdown by a template of one's own. Works without scripts. */
export function ExportPanel({ template, preview, fault }: ExportPanelProps) {
  return (
    <div className="flex flex-col gap-12">
      <section aria-labelledby="for-programs">
        <SectionHeading id="for-programs">For programs</SectionHeading>
        <ul className="mt-4 flex flex-col gap-4">
          {FORMATS.map((format) => (
            <Format key={format[0]} format={format} />
          ))}
        </ul>
        <p className="mt-4 text-sm">
          <a className="link" href="/bookmarks/formats">
            What is in each file, and how to bring it elsewhere
          </a>
        </p>
      </section>
      <section aria-labelledby="for-reading">
        <SectionHeading id="for-reading">To read</SectionHeading>
        <ul className="mt-4">
          <Format format={EPUB} />
        </ul>
        <p className="mt-4">
          <a className="link" href="/bookmarks/print">
            The whole book on one page, to print
          </a>
        </p>
      </section>
      <section aria-labelledby="as-markdown">
        <SectionHeading id="as-markdown">As Markdown</SectionHeading>
        <form action="/bookmarks/export" className="mt-4 flex flex-col gap-5">
          <TextArea
            key={template}
            label="Template"
            name="template"
            rows={12}
            defaultValue={template}
            lengthMax={TEMPLATE_LENGTH_MAX}
            error={fault ?? undefined}
          />
          <Disclosure summary="What may stand in a template">
            <TemplateWords />
          </Disclosure>
          <div className="flex flex-wrap gap-3">
            <Button type="submit">Show how it looks</Button>
            <Button type="submit" formAction="/bookmarks/export/markdown">
              Save as Markdown
            </Button>
          </div>
        </form>
        <Preview {...{ template, preview, fault }} />
      </section>
    </div>
  )
}

function Preview({ template, preview, fault }: ExportPanelProps) {
  return (
    <>
      {template.includes('{{mark}}') || fault !== null ? null : (
        <div className="mt-6">
          <Notice tone="warning">
            Without {'{{mark}}'} the library cannot read this file again.
          </Notice>
        </div>
      )}
      {preview === '' ? null : (
        <pre
          tabIndex={0}
          aria-label="How it looks"
          className="mt-6 max-h-96 overflow-auto text-sm whitespace-pre-wrap"
        >
          {preview}
        </pre>
      )}
    </>
  )
}

type FormatProps = { format: readonly [form: string, name: string, about: string] }

function Format({ format: [form, name, about] }: FormatProps) {
  return (
    <li>
      <a className="link" href={`/bookmarks/export/${form}`}>
        {name}
      </a>
      <p className="text-ink-soft text-sm">{about}</p>
    </li>
  )
}

function TemplateWords() {
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p>
        {'{{#essays}}…{{/essays}}'} is written for each essay, and in it{' '}
        {'{{#bookmarks}}…{{/bookmarks}}'} for each bookmark. {'{{?note}}…{{/note}}'} stands only
        where there is a note; so with every field. {'{{count}}'} is how many there are,{' '}
        {'{{shelf}}'} a comment that nobody sees, with your collections and links.
      </p>
      {[ESSAY_FIELDS, BOOKMARK_FIELDS].map((fields, index) => (
        <dl key={index}>
          {Object.entries(fields).map(([name, about]) => (
            <div key={name} className="flex gap-2">
              <dt className="font-semibold">{`{{${name}}}`}</dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  )
}
