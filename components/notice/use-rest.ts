import { usePathname } from 'next/navigation';

/** On the quiet page, where nothing is told and nothing asked: the way back to the exhibit; else null. */
export function useRest(): string | null {
  const pathname = usePathname();
  return /^\/[^/]+\/quiet\/?$/.test(pathname) ? pathname.replace(/quiet\/?$/, '') : null;
}
