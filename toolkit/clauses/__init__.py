"""Clauses of a shop's pages: those that must not be there, those that should, and the figures they name."""
