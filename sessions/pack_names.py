"""How packs are recognised, apart from what reads them: that takes longer to import."""

MANIFEST_NAME = "challenge.toml"
"""The file that says what is in a pack."""
ARCHIVE_SUFFIX = ".happyback"
"""How the name ends of a pack that is one file."""
