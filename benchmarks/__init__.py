"""What Happy Back costs and how fast it obeys, measured from outside like a user would."""
