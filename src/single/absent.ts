/** In place of what is too large for a file that is handed round. */
throw new Error('this is too large for a single file: the atlas itself has it');
