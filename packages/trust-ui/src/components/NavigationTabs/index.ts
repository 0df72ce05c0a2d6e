export * from './NavigationTabs';
export * from './tabsOfPages';
