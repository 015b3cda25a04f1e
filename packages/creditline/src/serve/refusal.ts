/** Why a request gets no judgement, in a word for programs. */
export type RefusalCode =
  | 'busy'
  | 'failed'
  | 'host'
  | 'json'
  | 'media-type'
  | 'method'
  | 'not-found'
  | 'option'
  | 'origin'
  | 'stopping'
  | 'token'
  | 'too-large'
  | 'too-slow'

const statuses: Readonly<Record<RefusalCode, number>> = {
  json: 400,
  option: 400,
  token: 401,
  origin: 403,
  'not-found': 404,
  method: 405,
  'too-large': 413,
  'media-type': 415,
  host: 421,
  failed: 500,
  busy: 503,
  stopping: 503,
  'too-slow': 504,
}

/** A request that is answered with an error. Its message is for the caller. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string) {
    super(message)
    this.code = code
  }

  /** The status code of HTTP. */
  get status(): number {
    return statuses[this.code]
  }
}
