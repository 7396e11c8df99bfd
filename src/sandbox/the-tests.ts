/** In a linked program this file imports the tests of the file that was changed. */
export {};
