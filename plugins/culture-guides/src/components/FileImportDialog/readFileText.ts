/** Reads a file of the person's own machine as UTF-8; undefined when the browser cannot. */
export function readFileText(file: File): Promise<string | undefined> {
  return new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => resolve(undefined);
    reader.readAsText(file);
  });
}
