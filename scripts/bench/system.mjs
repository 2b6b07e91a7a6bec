// One of the systems that bench.ts compares, in a process of its own: what one leaves on the heap does not slow the other.
// Told texts, it goes over them once and answers with the CPU seconds that it took, of `stages` with those of each.
// Plain JavaScript: tsx wraps every function that it loads, and what ships is not wrapped.
import { join } from 'node:path'
import { cpuUsage } from 'node:process'
import { pathToFileURL } from 'node:url'

const built = (file) => import(pathToFileURL(join(import.meta.dirname, '../../dist', file)).href)

function cpu(call) {
  const before = cpuUsage()
  call()
  const { user, system } = cpuUsage(before)
  return (user + system) / 1e6
}

async function reader() {
  const { articleFromJson } = await built('index.js')
  return (texts) => texts.map((text, i) => articleFromJson({ id: String(i), text }, { file: 'bench', line: i + 1 }))
}

const SYSTEMS = {
  async read() {
    const articlesOf = await reader()
    const { readAll } = await built('index.js')
    return (texts) => {
      const articles = articlesOf(texts)
      return cpu(() => {
        for (const document of readAll(articles)) void document
      })
    }
  },
  async compromise() {
    const { default: compromise } = await import('compromise')
    return (texts) => cpu(() => texts.forEach((text) => void compromise(text)))
  },
  async wink() {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const wink = winkNLP(model)
    return (texts) => cpu(() => texts.forEach((text) => void wink.readDoc(text)))
  },
  async stages() {
    const articlesOf = await reader()
    const { layOut } = await built('text/layers.js')
    const { findEntities } = await built('entities/find.js')
    const { attribute } = await built('statements/attribute.js')
    const { resolveSpeakers } = await built('statements/resolve.js')
    return (texts) => {
      const articles = articlesOf(texts)
      const layers = articles.map((article) => layOut(article))
      const named = articles.map((article, i) => findEntities(article, layers[i]))
      const attributed = articles.map((article, i) => attribute(article, layers[i]))
      const time = (stage) => cpu(() => articles.forEach((article, i) => void stage(article, i)))
      return [
        time((article) => layOut(article)),
        time((article, i) => findEntities(article, layers[i])),
        time((article, i) => attribute(article, layers[i])),
        time((article, i) => resolveSpeakers(article, layers[i], attributed[i], named[i])),
      ]
    }
  },
}

const pass = await SYSTEMS[process.argv[2]]()
process.on('message', (texts) => process.send(pass(texts)))
