"""What every step of the pipeline shares: truth values, errors, YAML reading, canonical bytes."""
