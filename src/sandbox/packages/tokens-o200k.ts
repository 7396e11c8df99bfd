/** The vocabulary o200k_base and what splits a text by it, for a linked program. */
export * as encoding from 'gpt-tokenizer/encoding/o200k_base';
export * as ranks from 'gpt-tokenizer/bpeRanks/o200k_base';
