export * from './NextHolidays';
