/** The package whose `content` folder holds what ships with the guides. */
export const contentPackage = '@trust-portal/plugin-culture-guides-backend';
