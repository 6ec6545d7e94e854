"""The page templates, as package data."""
