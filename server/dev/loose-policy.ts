/**
 * A page's policy with what hot reload needs besides: scripts made of text, styles within a page, and a web socket. What other
 * hosts may send stays forbidden, so that a page that asks for it fails here as it would in the export.
 */
export function loosePolicy(policy: string): string {
  return policy
    .split('; ')
    .map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      if (name === 'style-src') return "style-src 'self' 'unsafe-inline'";
      if (name === 'connect-src') return `${directive} ws:`;
      if (name !== 'script-src') return directive;
      const isNamed = sources.some((source) => source.startsWith("'nonce-"));
      // A browser overlooks 'unsafe-inline' where a nonce is named, and complains of the pair.
      return `${directive} 'unsafe-eval'${isNamed ? '' : " 'unsafe-inline'"}`;
    })
    .join('; ');
}
