/** The one of the two languages that a browser wants more; English for those that want neither. */
export function preferredLanguage(acceptLanguage: string | undefined): 'en' | 'zh' {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const quality = rest.map(one => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(one => one !== undefined);
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => (language === 'en' || language === 'zh') && quality > 0);
  const [first] = wanted.sort((a, b) => b.quality - a.quality);
  return (first?.language as 'en' | 'zh' | undefined) ?? 'en';
}
