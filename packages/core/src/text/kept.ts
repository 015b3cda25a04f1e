/** Strangers can ask for any number of values: not all of them are kept. */
const most = 200

/** Values that are made once for each key, of those asked for last. */
export class Kept<Value> {
  private readonly values = new Map<string, { value: Value }>()

  of(key: string, make: () => Value): Value {
    let kept = this.values.get(key)
    if (!kept) {
      if (this.values.size >= most) this.values.clear()
      this.values.set(key, (kept = { value: make() }))
    }
    return kept.value
  }
}
