"""The screen of a session: the picture, the words, and the sound under one's hand."""
