/**
 * What the pages of every domain are built from. It knows no domain: what is
 * about pains, guides or reports stays in their plugins.
 *
 * - Frame and states of a page: PortalPage, NavigationTabs, Section, PageError,
 *   PageMessage, PageSkeleton, ScrollArea, VisuallyHidden
 * - Forms: FormDialog, ProblemNotice, SelectField, fields, pickers, ToggleGroup
 * - Lists and facts: FacetList, FactList, DisclosureList, Timeline, MonthTable
 * - Pictures: MonthlyChart, StackedMonths, Sparkline, each with its figures
 * - Text: LocalizedTextView, MarkdownText, ToneChip, OwnerName, MarketNames
 * - The portal's search: RecordSearchResult
 * - Hooks: fetching (useLoaded, usePages, useLiveReload), changing (useAction,
 *   useDraft, useFieldMessage), the address, language, formats, keys
 *
 * Its own words are in `translation.ts`. Helpers for tests are in `./testing`.
 */
export * from './components/Chip';
export * from './components/DataTable';
export * from './components/DisclosureList';
export * from './components/ExportButtons';
export * from './components/FacetList';
export * from './components/FactList';
export * from './components/fields';
export * from './components/FormDialog';
export * from './components/KeyCap';
export * from './components/LocalizedTextView';
export * from './components/MarkdownText';
export * from './components/MarketNames';
export * from './components/MarketSelect';
export * from './components/MonthlyChart';
export * from './components/MonthTable';
export * from './components/NavigationTabs';
export * from './components/OwnerName';
export * from './components/PageStates';
export * from './components/PortalPage';
export * from './components/ProblemNotice';
export * from './components/RecordSearchResult';
export * from './components/ScrollArea';
export * from './components/SearchField';
export * from './components/SearchPicker';
export * from './components/Section';
export * from './components/SelectField';
export * from './components/Sparkline';
export * from './components/TechnicalDetails';
export * from './components/Timeline';
export * from './components/ToggleGroup';
export * from './components/VisuallyHidden';
export * from './hooks/fieldProblemKind';
export * from './hooks/focusAtStart';
export * from './hooks/problems';
export * from './hooks/ProblemWords';
export * from './hooks/useAction';
export * from './hooks/useAddress';
export * from './hooks/useBilingual';
export * from './hooks/useDownload';
export * from './hooks/useDraft';
export * from './hooks/useFieldMessage';
export * from './hooks/useFormats';
export * from './hooks/useLiveReload';
export * from './hooks/useLoaded';
export * from './hooks/useLocalized';
export * from './hooks/usePages';
export * from './hooks/usePortalVocabulary';
export * from './hooks/useReaderLanguage';
export * from './hooks/useShortcuts';
export * from './hooks/useTranslate';
export * from './hooks/useUnsavedWarning';
export * from './hooks/withQuery';
export * from './Translate';
export * from './translation';
