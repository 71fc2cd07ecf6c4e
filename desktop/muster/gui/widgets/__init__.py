"""Small widgets that know nothing of assessments: given values, emitting signals."""
