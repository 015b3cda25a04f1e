export { check, checkAll, inspect } from './check.ts'
export type * from './facts.ts'
export { fingerprint, tellPicture, type PictureKind } from './logo/fingerprint.ts'
export type { Pixels } from './logo/pixels.ts'
export { attribution } from './mend/attribution.ts'
export type { Attribution, AttributionFormat, AttributionOptions } from './mend/attribution.ts'
export type { Edit } from './mend/edits.ts'
export { fix } from './mend/fix.ts'
export type { Fix, FixOptions } from './mend/fix.ts'
export type { Need, Unmended } from './mend/left.ts'
export type { LogoPicture } from './mend/writer.ts'
export type { CheckOptions, Declaration, ImagePorts, InspectOptions } from './options.ts'
export { decodeBytes } from './parse/bytes.ts'
export type { Decoded, Encoding, EncodingWitness } from './parse/bytes.ts'
export type { Format } from './parse/document.ts'
export type { Limit, LimitCode } from './parse/limits.ts'
export { verdictOf } from './judge/verdict.ts'
export type {
  ClauseResult,
  ClauseStatus,
  Report,
  ReportMessage,
  Scope,
  Suppressed,
  SuppressedBy,
  Verdict,
} from './report.ts'
export { readAuthors } from './read/theme/author-file.ts'
export type { AuthorData, Authors } from './read/theme/authors.ts'
export type { Story } from './story.ts'
export { plainText } from './story/plain-text.ts'
export { readStories, readStory } from './story/read.ts'
export { readReporters } from './story/reporters.ts'
export type { ArticleTraces, StoryIndex, StoryMatch } from './story/story-index.ts'
export { createStoryIndex } from './story/story-index.ts'
export type {
  Clause,
  ClauseSource,
  ConfusedWith,
  Force,
  LogoFingerprint,
  RuleId,
  SharedDomain,
  Terms,
} from './terms/types.ts'
export { readTerms } from './terms/read.ts'
export { ruleIds } from './terms/types.ts'
export { nearest } from './values/nearest.ts'
