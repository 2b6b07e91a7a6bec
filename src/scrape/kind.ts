/** True for the media types of web pages. An empty type is no page type: see `kindOf` for sniffing. */
export const isPageType = (contentType: string): boolean =>
  /^\s*(?:text\/html|application\/xhtml\+xml|application\/vnd\.wap\.xhtml\+xml)\b/i.test(contentType)
