/** The vocabulary cl100k_base and what splits a text by it, for a linked program. */
export * as encoding from 'gpt-tokenizer/encoding/cl100k_base';
export * as ranks from 'gpt-tokenizer/bpeRanks/cl100k_base';
