import type { Command } from 'commander'

/** One command of the tool. Its file is imported only when it runs, so that `onrecord --help` stays instant. */
export interface CommandRow {
  readonly name: string
  readonly summary: string
  /** Shown in `onrecord --help`. */
  readonly example: string
  /** The file that declares arguments, options, examples and action. */
  readonly load: () => Promise<{ define(command: Command): void }>
}

/** In the order of the work: pages, records, questions, reports. A new command is a row here and a file in commands/. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'scrape',
    summary: 'Feeds, sitemaps, web archives, addresses -> articles, politely',
    example: 'onrecord scrape https://news.example/rss.xml -o corpus',
    load: () => import('./commands/scrape.js'),
  },
  {
    name: 'read',
    summary: 'Articles -> records, JSON Lines: who said what',
    example: 'onrecord read news/ > records.jsonl',
    load: () => import('./commands/read.js'),
  },
  {
    name: 'add',
    summary: 'The same into a store that can be asked',
    example: 'onrecord add news/ --db news.db',
    load: () => import('./commands/add.js'),
  },
  {
    name: 'quotes',
    summary: 'Find statements by speaker, country, weapon, outlet, date and words',
    example: 'onrecord quotes --db news.db --country DPRK --about Japan',
    load: () => import('./commands/quotes.js'),
  },
  {
    name: 'entities',
    summary: 'Find people, countries, organisations and weapons',
    example: 'onrecord entities --db news.db --kind weapon',
    load: () => import('./commands/entities.js'),
  },
  {
    name: 'digest',
    summary: 'What was said, what was changed, who repeats it: a page to read',
    example: 'onrecord digest --db news.db --since 2026-03-01 --format html -o digest.html',
    load: () => import('./commands/digest.js'),
  },
  {
    name: 'export',
    summary: 'Statements as W3C Web Annotations or schema.org Quotations',
    example: 'onrecord export --db news.db --format annotations > annotations.jsonl',
    load: () => import('./commands/export.js'),
  },
  {
    name: 'compare',
    summary: 'How each outlet printed the same statement: redlines and verdicts',
    example: 'onrecord compare --db news.db --speaker Aoki',
    load: () => import('./commands/compare.js'),
  },
  {
    name: 'verify',
    summary: 'Did they say this? Find a quotation in a transcript or the store',
    example: 'onrecord verify "a grave threat" --against transcript.txt',
    load: () => import('./commands/verify.js'),
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of a record',
    example: 'onrecord schema > onrecord-1.schema.json',
    load: () => import('./commands/schema.js'),
  },
  {
    name: 'completion',
    summary: 'Print a completion script for bash, zsh or fish',
    example: 'source <(onrecord completion bash)',
    load: () => import('./commands/completion.js'),
  },
]
