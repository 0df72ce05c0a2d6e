/** The package whose `content` folder holds what ships with the catalog. */
export const contentPackage = '@trust-portal/plugin-pain-points-backend';
