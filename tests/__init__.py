"""The tests of Happy Back; they mirror the tree of what they test."""
