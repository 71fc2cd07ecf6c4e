"""What to fix first: the cheapest way to a verdict, and the best result for every amount of effort."""
