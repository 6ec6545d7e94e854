"""What several tests share: servers on loopback and where the recordings lie."""
