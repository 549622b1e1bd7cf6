import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { metaPolicy } from '../serve/headers';

type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.Node;

/** The page with its Content-Security-Policy instead of an earlier one, and a line for each thing in it that the policy would block. */
export function pageWithPolicy(page: string): { readonly html: string; readonly faults: string[] } {
  const html = withoutPolicy(page);
  const elements = elementsOf(html);
  const place = placeOfPolicy(elements);
  const faults = elements.flatMap(faultsOf);
  if (place === null) return { html, faults: [...faults, 'it has no <head>'] };

  const hashes = new Set(elements.filter(isInlineScript).map(hashOf));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy([...hashes])}"/>`;
  return { html: html.slice(0, place) + meta + html.slice(place), faults };
}

function withoutPolicy(html: string): string {
  const earlier = elementsOf(html).filter(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return earlier.reduceRight((rest, { sourceCodeLocation: at }) => {
    return at ? rest.slice(0, at.startOffset) + rest.slice(at.endOffset) : rest;
  }, html);
}

/** Parses without scripting, so that the content of <noscript> is elements as well. */
function elementsOf(html: string): HtmlElement[] {
  return within(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
}

function within(node: HtmlNode): HtmlElement[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const template = 'content' in node ? within(node.content) : [];
  const self = 'tagName' in node ? [node] : [];
  return [...self, ...template, ...children.flatMap(within)];
}

/** A policy holds for what comes after it, and the charset must come first. */
function placeOfPolicy(elements: readonly HtmlElement[]): number | null {
  const head = elements.find(({ tagName }) => tagName === 'head');
  const first = head?.childNodes.find((node) => 'tagName' in node);
  if (first && attribute(first, 'charset') !== undefined) {
    return first.sourceCodeLocation?.endOffset ?? null;
  }
  return head?.sourceCodeLocation?.startTag?.endOffset ?? null;
}

function faultsOf(element: HtmlElement): string[] {
  const { tagName, attrs } = element;
  const faults = attrs
    .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
    .map(
      ({ name, value }) =>
        `<${tagName} ${name}="${value.slice(0, 60)}">: take it to a style sheet or a script`,
    );
  if (tagName === 'style') faults.push('<style>: take it to a style sheet');
  return faults;
}

function isInlineScript(element: HtmlElement): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return false;
  const type = attribute(element, 'type')?.trim().toLowerCase() ?? '';
  // Any other type is data, which a browser does not run and a policy does not cover.
  return /^(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)?$/.test(
    type,
  );
}

/** The hash of the parsed text, which is what a browser compares with the policy. */
function hashOf(script: HtmlElement): string {
  const text = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}
