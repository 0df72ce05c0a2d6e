/** How many steps of heat there are; 0 is no heat at all. */
export const heatSteps = 4;

/** The heat of one kind against the hottest: 0 for no voices, else 1 to {@link heatSteps}. */
export function heatOf(voices: number, hottest: number): number {
  if (voices <= 0 || hottest <= 0) return 0;
  return Math.min(heatSteps, Math.ceil((voices / hottest) * heatSteps));
}

/** The voices that each step from 1 on stands for; steps that hold no whole number are left out. */
export function heatRanges(
  hottest: number,
): Array<{ step: number; from: number; to: number }> {
  const ranges: Array<{ step: number; from: number; to: number }> = [];
  for (let step = 1; step <= heatSteps; step += 1) {
    const from = Math.floor((hottest * (step - 1)) / heatSteps) + 1;
    const to = Math.floor((hottest * step) / heatSteps);
    if (from <= to) ranges.push({ step, from, to });
  }
  return ranges;
}
