"""Tests of what the app knows about media files, on real files made with PyAV."""
