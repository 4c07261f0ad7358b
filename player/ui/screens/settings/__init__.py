"""The screen of settings: sections at the left, cards with one setting a row at the right."""
