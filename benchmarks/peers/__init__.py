"""Other rule engines on the same table, each in its idiomatic form."""
