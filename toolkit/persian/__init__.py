"""Persian letters, digits, dates, sums, phones and codes; knows nothing of shops."""
