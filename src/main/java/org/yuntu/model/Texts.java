package org.yuntu.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Texts that users read, in zh_CN and English. Key `issue.U03` is looked up in the bundle `texts/issue`.
///
/// Kept in `model` because stages from ingest to cli print; the stages themselves carry keys and arguments, not
/// sentences.
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /// Chinese first: the language of users when nothing else is asked for.
    public static Texts chinese() {
        return new Texts(Locale.SIMPLIFIED_CHINESE);
    }

    public Locale locale() {
        return locale;
    }

    /// The text with its arguments filled in.
    ///
    /// @throws MissingResourceException when no bundle has the key
    public String text(String key, Object... args) {
        String bundle = "texts/" + key.substring(0, key.indexOf('.'));
        String pattern = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(args);
    }
}
