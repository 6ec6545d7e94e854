"""Remedies: what a finding is mended with, made from the profile."""
