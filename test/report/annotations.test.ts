import { expect, test } from 'vitest'
import { annotations, quotationJsonLd } from '../../src/report/annotations.js'
import { documentOf, HARBOUR } from './documents.js'

test('annotations count code points where the record counts UTF-16', () => {
  const document = documentOf({
    id: 'a',
    outlet: 'Harbour Wire',
    published: '2026-03-02',
    text: '𝔄𝔅 Aoki said: “We 𝔄 wait.”',
    speaker: 'Aoki',
    cue: 'said',
    content: '“We 𝔄 wait.”',
    quotations: ['We 𝔄 wait.'],
  })
  const [annotation] = annotations(document) as {
    target: { selector: { exact?: string; start?: number; end?: number }[] }[]
  }[]
  const [quote, position] = annotation!.target[0]!.selector
  expect(quote!.exact).toBe('“We 𝔄 wait.”')
  expect([...document.article.text].slice(position!.start, position!.end).join('')).toBe(quote!.exact)
})

test('a schema.org Quotation holds only the words inside the marks', () => {
  expect(quotationJsonLd(HARBOUR)).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      identifier: 'harbour#s1',
      text: 'The loss is a grave matter.',
      spokenByCharacter: [{ '@type': 'Person', name: 'Mika Aoki' }],
      isPartOf: {
        '@type': 'NewsArticle',
        headline: 'Story harbour',
        datePublished: '2026-03-02',
        publisher: { '@type': 'Organization', name: 'Harbour Wire' },
        url: 'https://harbour.example/story',
      },
    },
  ])
})
