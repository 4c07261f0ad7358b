"""The screens of the window, one package or module each."""
