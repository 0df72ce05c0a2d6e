// Written by backend engineer 3 (reports and house contracts)
// References, due items, activity, facts and search documents; trends, top ten and closed chains stay with engineer 1 (ReportService, reportHandlers).
export {};
