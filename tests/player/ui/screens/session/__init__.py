"""Tests of the session screen."""
