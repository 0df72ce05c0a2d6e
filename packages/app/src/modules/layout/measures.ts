/** Height of the notice about sample content, in pixels. */
export const noticeHeight = 28;

/** Width of the navigation beside the page, in pixels. */
export const navigationWidth = 248;

/** Height of the bar that takes the navigation's place on narrow screens, in pixels. */
export const topBarHeight = 56;
