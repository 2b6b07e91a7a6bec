import type { Entity, Mention } from '../../model/entity.js'

/** An entity as far as one mention tells: the linker merges drafts of one id, joins their evidence and adds aliases. */
export type Draft = Omit<Entity, 'aliases'>

/** A mention before it is linked. Finders return these in text order, without overlaps among their own. */
export interface FoundMention extends Omit<Mention, 'entities' | 'why' | 'candidates'> {
  readonly entity: Draft
}
