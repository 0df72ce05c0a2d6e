export * from './NavigationTabs';
