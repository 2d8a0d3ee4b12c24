//! Texts in Russian, Kazakh and English.
