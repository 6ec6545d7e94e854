"""What mends a finding: steps to follow and files that the toolkit makes."""
