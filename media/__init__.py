"""Files, sound and picture: what the app knows about media, without Qt and without practice."""
