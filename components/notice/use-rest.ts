import { usePathname } from 'next/navigation';

/** On the quiet page, which tells and asks nothing: the address of the exhibit; elsewhere null. */
export function useRest(): string | null {
  const pathname = usePathname();
  return /^\/[^/]+\/quiet\/?$/.test(pathname) ? pathname.replace(/quiet\/?$/, '') : null;
}
