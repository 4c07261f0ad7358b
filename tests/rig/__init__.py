"""A display and a sound card for the tests, of the tests' own."""
