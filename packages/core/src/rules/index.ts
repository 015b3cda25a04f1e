import { affiliation } from './affiliation.ts'
import { byline } from './byline.ts'
import { logoAlt } from './logo-alt.ts'
import { logo } from './logo.ts'
import { metadataAuthor } from './metadata-author.ts'
import { notice } from './notice.ts'
import type { Rules } from './rule.ts'
import { thirdPartyMedia } from './third-party-media.ts'

/** Every rule by its id; the compiler keeps the list complete. */
export const rules: Rules = {
  logo,
  byline,
  affiliation,
  'metadata-author': metadataAuthor,
  notice,
  'third-party-media': thirdPartyMedia,
  'logo-alt': logoAlt,
}
