"""What a merchant says of the shop in shop.toml: its models, its faults, and the facts drawn from it."""
