"""The screen on which somebody finds the pace of their own breath."""
