/** What a static page is made of, all of it text that is markup already, but for its title. */
export interface StaticDocument {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  /** Path of the icon. */
  readonly icon: string;
  /** The style sheet, which stands in the page: it must not cost a request of its own before anything can be read. */
  readonly style: string;
  /** Paths of files that this style sheet is made of: parts that are loaded later name them, and need not bring them again. */
  readonly styleFiles: readonly string[];
  /** Path of the script. */
  readonly script: string;
  /** Paths of the modules that the script will ask for at once. */
  readonly preload: readonly string[];
  readonly body: string;
}

/** The whole page. `integrity` is added to what it names by a step of its own. */
export function staticDocument(page: StaticDocument): string {
  const { body, direction, icon, language, preload, script, style, styleFiles, title } = page;
  if (/<\/style|<!--|[\r\0]/i.test(style)) throw new Error("the style sheet cannot be inlined");
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<link rel="icon" href="/${icon}">
<style data-files="${styleFiles.map((path) => `/${path}`).join(" ")}">${style}</style>
${preload.map((path) => `<link rel="modulepreload" href="/${path}">\n`).join("")}<script type="module" src="/${script}"></script>
</head>
<body>
<amparo-portal>${body}</amparo-portal>
</body>
</html>
`;
}

/**
 * Markup without what only a template engine reads: its comments, and white space that nobody sees. Nothing in a static page keeps
 * its white space as it is written, but for spaces that are letters: those at which no line ends, before the colons of French.
 */
export function plainMarkup(rendered: string): string {
  return rendered
    .replaceAll(/<!--[^]*?-->|<\?>/g, "")
    .replaceAll(/[ \t\r\n]+/g, " ")
    .trim();
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
