"""Tests of player/ui/screens/breath."""
