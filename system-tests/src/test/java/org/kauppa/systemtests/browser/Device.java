package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Browser;

/**
 * What somebody looks at the shop with.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param javaScript whether it runs scripts
 * @param language that it asks for
 * @param textPixels the size of text that its owner has chosen; 16 unless they did
 */
public record Device(int width, int height, boolean javaScript, Language language, int textPixels) {

    /** A desk. */
    public static final Device DESK = new Device(1280, 900, true, Language.ENGLISH, 16);

    /** The smallest phone that pages must fit (WCAG 2.2, 1.4.10). */
    public static final Device PHONE = new Device(320, 640, true, Language.ENGLISH, 16);

    /** The same, without scripts. */
    public Device withoutJavaScript() {
        return new Device(width, height, false, language, textPixels);
    }

    /** The same, asking for a language. */
    public Device in(Language other) {
        return new Device(width, height, javaScript, other, textPixels);
    }

    /** The same, with text twice as large (WCAG 2.2, 1.4.4). */
    public Device withLargeText() {
        return new Device(width, height, javaScript, language, 2 * textPixels);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(javaScript)
                .setLocale(language.locale());
    }
}
