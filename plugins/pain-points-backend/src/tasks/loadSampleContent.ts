// Written by backend engineer 3 (reports and house contracts)
export {};
