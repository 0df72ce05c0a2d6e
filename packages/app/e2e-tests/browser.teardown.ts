/** Ends the browser that `browser.setup.ts` started. */
export default async function stopBrowser() {
  await globalThis.trustPortalBrowser?.close();
}
