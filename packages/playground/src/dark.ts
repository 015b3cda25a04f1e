import { useEffect, useState } from 'preact/hooks'

const query = matchMedia('(prefers-color-scheme: dark)')

/** Whether the reader asks for light words on dark ground. */
export function useDark(): boolean {
  const [dark, setDark] = useState(query.matches)
  useEffect(() => {
    const listen = ({ matches }: MediaQueryListEvent): void => setDark(matches)
    query.addEventListener('change', listen)
    return () => query.removeEventListener('change', listen)
  }, [])
  return dark
}
