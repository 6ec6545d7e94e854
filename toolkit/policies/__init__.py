"""A shop's profile turned into the seven pages that a buyer must be able to read."""
