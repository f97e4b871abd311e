/** Puts text on the clipboard, formatted too where there is such; false when the browser refuses. */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem(formatted(text, html))]);
    return true;
  } catch {
    return false;
  }
}

function formatted(text: string, html: string): Record<string, Blob> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  return { "text/plain": blob(text, "text/plain"), "text/html": blob(html, "text/html") };
}
