/** The package whose `content` and `migrations` folders ship with the plugin. */
export const contentPackage = '@trust-portal/plugin-transparency-backend';
