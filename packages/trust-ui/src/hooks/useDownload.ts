import { useCallback } from 'react';

/** Hands a file that was fetched with the person's token to the browser's downloads. */
export function useDownload(): (
  response: Response,
  fileName: string,
) => Promise<void> {
  return useCallback(async (response, fileName) => {
    const address = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(address);
  }, []);
}
