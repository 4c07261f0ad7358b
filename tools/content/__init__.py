"""What the built-in challenge is made of, and the steps that make it; never imported by the app."""
