// The live part of a page.
