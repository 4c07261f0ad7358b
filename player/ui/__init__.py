"""The windows, screens and widgets of the app."""
