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

    /// Whether there is such a text.
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException _) {
            return false;
        }
    }

    /// The text with its arguments filled in.
    ///
    /// @throws MissingResourceException when no bundle has the key
    public String text(String key, Object... args) {
        return new MessageFormat(bundle(key).getString(key), Locale.ROOT).format(args);
    }

    private ResourceBundle bundle(String key) {
        return ResourceBundle.getBundle("texts/" + key.substring(0, key.indexOf('.')), locale, NO_FALLBACK);
    }
}
