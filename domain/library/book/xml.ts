const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Words as they stand between tags or in a double-quoted attribute of XML. */
export const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')

type Sheet = { title: string; language: string; body: string }

/** A page of a book: XHTML as EPUB 3.3 asks for. */
export function xhtml({ title, language, body }: Sheet): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${xml(language)}" xml:lang="${xml(language)}">
<head><meta charset="utf-8"/><title>${xml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`
}
