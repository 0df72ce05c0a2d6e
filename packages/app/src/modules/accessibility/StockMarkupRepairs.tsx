import { useEffect } from 'react';
import { repairStockMarkup } from './repairStockMarkup';

/** Repairs stock markup once per drawn frame in which something was added. Draws nothing itself. */
export function StockMarkupRepairs() {
  useEffect(() => {
    let scheduled: number | undefined;
    const repair = () => {
      scheduled = undefined;
      repairStockMarkup(document.body);
    };
    const observer = new MutationObserver(() => {
      scheduled ??= window.requestAnimationFrame(repair);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    repair();
    return () => {
      observer.disconnect();
      if (scheduled !== undefined) {
        window.cancelAnimationFrame(scheduled);
      }
    };
  }, []);
  return null;
}
