import type { Role } from '../../facts.ts'
import { lexicon } from '../../languages/lexicon.ts'
import type { NameRun } from './names.ts'
import { Word } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A run of a script without spaces read as a name; offsets are of the line's text. */
export interface UnspacedRun extends NameRun {
  name: string
  start: number
  end: number
  /** Job that is written onto the name: 記者. */
  job?: string | undefined
  /** Role that a cue written onto the name announces. */
  cue?: Role | undefined
}

const han = /^[\p{Script=Han}々〆ヶ]+$/u
const katakana = /^[\p{Script=Katakana}ー]+$/u
const organisation =
  /(?:社|部|局|会|省|庁|所|版|欄|集|院|党|校|区|市|県|府|都|町|村|国|誌|紙|版|報|組|団|課|室|店|館|駅|線|号|編|課|課|委)$|新聞|通信|放送|編集|取材|時事|共同|テレビ|ニュース|デジタル|大学|株式|事務|研究/
const notName =
  /[のはをがにへともでやし年月日時分秒]|記事|写真|一覧|関連|会員|登録|検索|人気|新着|特集|連載|無料|有料|更新|公開|掲載|配信|情報|最新|国内|国際|政治|経済|社会|地域|文化|生活|本报|本報|本刊|本网|特约|报道|報道|報導|综合|綜合|動画|画像|全文|続き|個人|法人|広告|購読|東京|大阪|日本|中国|韓国|北海道/

/**
 * Reads a run of Han or kana as a name: two to five characters of Han (a space may stand between family and given
 * name), or katakana parts with middle dots, with a job written after it or not.
 */
export function readUnspaced(tokens: readonly Token[], from: number): UnspacedRun | undefined {
  const token = tokens[from]
  if (!token || token.kind !== 'word' || !token.unspaced) return undefined
  let to = from + 1
  let text = token.text
  let job = jobOf(text)
  const next = tokens[to]
  if (
    !job &&
    han.test(text) &&
    text.length <= 3 &&
    next?.unspaced &&
    (next.joint === 'space' || next.joint === 'element') &&
    next.text.length <= 6
  ) {
    const joined = `${text} ${next.text}`
    const plain = jobOf(next.text)
    if (plain || han.test(next.text) || /^[\p{Script=Hiragana}]{2,4}$/u.test(next.text)) {
      const whole = !(plain !== undefined && plain === next.text)
      if (whole && next.text.length - (plain?.length ?? 0) <= 3) {
        text = joined
        job = plain
        to++
      }
    }
  } else if (katakana.test(text)) {
    while (/^[・＝]$/.test(tokens[to]?.text ?? '') && katakana.test(tokens[to + 1]?.text ?? '')) {
      text += tokens[to]!.text + tokens[to + 1]!.text
      to += 2
    }
  }
  let name = job ? text.slice(0, -job.length).trim() : text
  const opening = job === undefined ? openingJob(text) : undefined
  if (opening !== undefined) name = text.slice(opening.length)
  const following = tokens[to]
  if (!job && following?.unspaced && jobOf(following.text) === following.text) {
    job = following.text
    to++
  }
  const start = token.start + (opening?.length ?? 0)
  const end = start + name.length
  job ??= opening
  const base = { from, to, name, start, end, words: 2, job }
  if (name === '') return undefined
  if (organisation.test(name)) return { ...base, kind: 'organisation', score: -1 }
  const length = name.replace(/\s/g, '').length
  if (!name.includes(' ') && beginsAsLabel(name)) return { ...base, kind: 'unknown', score: 0 }
  const katakanaName = /^[\p{Script=Katakana}ー・＝]+$/u.test(name) && name.includes('・')
  const shape =
    katakanaName ||
    (/^[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー ]+$/u.test(name) &&
      length >= 2 &&
      length <= 6 &&
      !notName.test(name) &&
      /^\p{Script=Han}/u.test(name))
  if (!shape) return { ...base, kind: 'unknown', score: 0 }
  const score = (job ? 1.5 : 0) + (name.includes(' ') ? 1.2 : 0) + (length >= 3 && length <= 5 ? 1 : 0.4)
  return { ...base, kind: 'person', score, cue: job ? 'author' : undefined }
}

/** 关注…, 共有…: words of buttons, labels and sections. */
function beginsAsLabel(name: string): boolean {
  for (let length = 2; length <= Math.min(4, name.length); length++)
    if ((lexicon().bits(name.slice(0, length)) & (Word.control | Word.label | Word.topic)) !== 0) return true
  return false
}

/** The job that a word begins with, where a name follows it: 記者王小明. */
function openingJob(text: string): string | undefined {
  for (let length = Math.min(4, text.length - 2); length >= 2; length--) {
    const head = text.slice(0, length)
    if ((lexicon().bits(head) & Word.job) !== 0) return head
  }
  return undefined
}

/** The job that a word ends with. */
function jobOf(text: string): string | undefined {
  for (let length = Math.min(6, text.length); length >= 2; length--) {
    const tail = text.slice(-length)
    if ((lexicon().bits(tail) & Word.job) !== 0) return tail
  }
  return undefined
}
