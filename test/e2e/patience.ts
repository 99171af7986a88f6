/** The end-to-end tests' time limit: a browser, a spreadsheet and a whole job in one test. */

jest.setTimeout(180_000);
